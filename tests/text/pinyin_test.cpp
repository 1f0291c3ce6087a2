#include "text/pinyin.hpp"

#include <string>
#include <vector>

#include "support/catch.hpp"

using namespace shuyu::text;

namespace {

struct Case {
    const char* input;
    const char* expected;
};

std::string joined(const std::vector<std::string_view>& parts) {
    std::string out;
    for (const std::string_view part : parts) out += (out.empty() ? "" : " ") + std::string(part);
    return out;
}

}  // namespace

TEST_CASE("terms are read as words, heteronyms by the word they stand in") {
    const Case cases[] = {
        // 重 行 长 乐 觉
        {"重任", "zhòngrèn"},
        {"重庆", "chóngqìng"},
        {"重新", "chóngxīn"},
        {"重复", "chóngfù"},
        {"重量", "zhòngliàng"},
        {"重要", "zhòngyào"},
        {"重组", "chóngzǔ"},
        {"双重", "shuāngchóng"},
        {"严重", "yánzhòng"},
        {"银行", "yínháng"},
        {"行长", "hángzhǎng"},
        {"行业", "hángyè"},
        {"行为", "xíngwéi"},
        {"行动", "xíngdòng"},
        {"进行", "jìnxíng"},
        {"流行", "liúxíng"},
        {"发行", "fāxíng"},
        {"央行", "yāngháng"},
        {"银行行长", "yínháng hángzhǎng"},
        {"长大", "zhǎngdà"},
        {"成长", "chéngzhǎng"},
        {"市长", "shìzhǎng"},
        {"校长", "xiàozhǎng"},
        {"增长", "zēngzhǎng"},
        {"生长", "shēngzhǎng"},
        {"长城", "chángchéng"},
        {"长期", "chángqī"},
        {"董事长", "dǒngshìzhǎng"},
        {"长江", "chángjiāng"},
        {"长安", "cháng'ān"},
        {"长沙", "chángshā"},
        {"特长", "tècháng"},
        {"音乐", "yīnyuè"},
        {"快乐", "kuàilè"},
        {"乐观", "lèguān"},
        {"觉得", "juéde"},
        {"睡觉", "shuìjiào"},
        // 便 会 角 调 处 好 传 朝 差
        {"便宜", "piányi"},
        {"方便", "fāngbiàn"},
        {"会计", "kuàijì"},
        {"会议", "huìyì"},
        {"角色", "juésè"},
        {"角度", "jiǎodù"},
        {"主角", "zhǔjué"},
        {"调查", "diàochá"},
        {"调整", "tiáozhěng"},
        {"强调", "qiángdiào"},
        {"空调", "kōngtiáo"},
        {"处理", "chǔlǐ"},
        {"到处", "dàochù"},
        {"好处", "hǎochù"},
        {"爱好", "àihào"},
        {"传统", "chuántǒng"},
        {"传记", "zhuànjì"},
        {"自传", "zìzhuàn"},
        {"朝代", "cháodài"},
        {"朝阳", "zhāoyáng"},
        {"朝鲜", "cháoxiǎn"},
        {"差别", "chābié"},
        {"差不多", "chàbuduō"},
        {"出差", "chūchāi"},
        {"参差", "cēncī"},
        // 得 都 发 供 系 还 几 奇 给 更 和 假
        {"得到", "dédào"},
        {"地铁", "dìtiě"},
        {"都市", "dūshì"},
        {"首都", "shǒudū"},
        {"成都", "chéngdū"},
        {"发展", "fāzhǎn"},
        {"头发", "tóufa"},
        {"发现", "fāxiàn"},
        {"供应", "gōngyìng"},
        {"提供", "tígōng"},
        {"口供", "kǒugòng"},
        {"系统", "xìtǒng"},
        {"关系", "guānxì"},
        {"还款", "huánkuǎn"},
        {"归还", "guīhuán"},
        {"几乎", "jīhū"},
        {"奇怪", "qíguài"},
        {"奇数", "jīshù"},
        {"给予", "jǐyǔ"},
        {"供给", "gōngjǐ"},
        {"更新", "gēngxīn"},
        {"更加", "gèngjiā"},
        {"和平", "hépíng"},
        {"假期", "jiàqī"},
        {"虚假", "xūjiǎ"},
        // 尽 看 空 累 量 蒙 模 宁 强 曲
        {"尽管", "jǐnguǎn"},
        {"尽力", "jìnlì"},
        {"看守", "kānshǒu"},
        {"看见", "kànjiàn"},
        {"空间", "kōngjiān"},
        {"空白", "kòngbái"},
        {"累积", "lěijī"},
        {"劳累", "láolèi"},
        {"量化", "liànghuà"},
        {"测量", "cèliáng"},
        {"数量", "shùliàng"},
        {"蒙古", "měnggǔ"},
        {"模型", "móxíng"},
        {"模样", "múyàng"},
        {"宁波", "níngbō"},
        {"宁愿", "nìngyuàn"},
        {"强大", "qiángdà"},
        {"勉强", "miǎnqiǎng"},
        {"倔强", "juéjiàng"},
        {"曲线", "qūxiàn"},
        {"歌曲", "gēqǔ"},
        // 任 散 分 似 宿 提 挑 为 相 应 与 载 着 正 只 中 种 转 作
        {"任务", "rènwù"},
        {"散文", "sǎnwén"},
        {"分散", "fēnsàn"},
        {"分数", "fēnshù"},
        {"成分", "chéngfèn"},
        {"相似", "xiāngsì"},
        {"宿舍", "sùshè"},
        {"提防", "dīfang"},
        {"体系", "tǐxì"},
        {"挑战", "tiǎozhàn"},
        {"挑选", "tiāoxuǎn"},
        {"为了", "wèile"},
        {"因为", "yīnwèi"},
        {"人为", "rénwéi"},
        {"相信", "xiāngxìn"},
        {"照相", "zhàoxiàng"},
        {"首相", "shǒuxiàng"},
        {"应该", "yīnggāi"},
        {"反应", "fǎnyìng"},
        {"应用", "yìngyòng"},
        {"供应链", "gōngyìngliàn"},
        {"参与", "cānyù"},
        {"载体", "zàitǐ"},
        {"下载", "xiàzài"},
        {"记载", "jìzǎi"},
        {"着急", "zháojí"},
        {"着陆", "zhuólù"},
        {"正月", "zhēngyuè"},
        {"正常", "zhèngcháng"},
        {"一只", "yīzhī"},
        {"只有", "zhǐyǒu"},
        {"中国", "zhōngguó"},
        {"中标", "zhòngbiāo"},
        {"中奖", "zhòngjiǎng"},
        {"种类", "zhǒnglèi"},
        {"种植", "zhòngzhí"},
        {"转变", "zhuǎnbiàn"},
        {"自转", "zìzhuàn"},
        {"自行车", "zìxíngchē"},
        {"作坊", "zuōfang"},
        // places and names
        {"厦门", "xiàmén"},
        {"大厦", "dàshà"},
        {"六安", "lù'ān"},
        {"番禺", "pānyú"},
        {"蚌埠", "bèngbù"},
        {"西安", "xī'ān"},
        {"西藏", "xīzàng"},
        {"秘鲁", "bìlǔ"},
        {"诸葛亮", "zhūgěliàng"},
        {"曾国藩", "zēngguófān"},
        // words of technology and economics
        {"封锁", "fēngsuǒ"},
        {"环节", "huánjié"},
        {"积淀", "jīdiàn"},
        {"冠军", "guànjūn"},
        {"利率", "lìlǜ"},
        {"率先", "shuàixiān"},
        {"杠杆", "gànggǎn"},
        {"卡脖子", "qiǎbózi"},
        {"标识", "biāozhì"},
        {"知识", "zhīshi"},
        {"弹性", "tánxìng"},
        {"导弹", "dǎodàn"},
        {"干部", "gànbù"},
        {"干净", "gānjìng"},
        {"灾难", "zāinàn"},
        {"间接", "jiànjiē"},
        {"时间", "shíjiān"},
        {"将军", "jiāngjūn"},
        {"粘土", "niántǔ"},
        {"负荷", "fùhè"},
        {"对称", "duìchèn"},
        {"西安交大", "xī'ān jiāodà"},
        {"女儿", "nǚ'ér"},
        {"战略", "zhànlüè"},
    };
    for (const Case& c : cases) {
        CAPTURE(c.input);
        CHECK(reading(c.input) == c.expected);
    }
}

TEST_CASE("Latin letters and digits stay, words are apart, traditional characters read alike") {
    const Case cases[] = {
        {"", ""},
        {"A股", "A gǔ"},
        {"5G网络", "5G wǎngluò"},
        {"双11", "shuāng 11"},
        {"卡拉OK厅", "kǎlā OK tīng"},
        {"銀行", "yínháng"},
        {"頭髮", "tóufa"},
        {"重慶", "chóngqìng"},
        {"2025年", "2025 nián"},
        {"AI", "AI"},
        {"你好，世界", "nǐhǎo, shìjiè"},
        {"幻方量化", "huànfāng liànghuà"},
    };
    for (const Case& c : cases) {
        CAPTURE(c.input);
        CHECK(reading(c.input) == c.expected);
    }
}

TEST_CASE("a reading ends at 64 code points and never at bytes that are no UTF-8") {
    std::string term;
    for (int i = 0; i < 64; ++i) term += "锁";
    CHECK_FALSE(reading(term).empty());
    CHECK(reading(term + "锁").empty());
    CHECK(reading(std::string(1 << 20, 'x')).empty());
    for (const char* const bytes : {"\xE5\xB0", "\xFF", "\xED\xA0\x80锁", "锁\xE5"})
        CHECK_FALSE(reading(bytes).empty());
}

TEST_CASE("one character has its usual reading, and plain ones worth trying") {
    CHECK(reading_of(U'环') == "huán");
    CHECK(reading_of(U'绿') == "lǜ");
    CHECK(reading_of(U'鎖') == "suǒ");
    CHECK(reading_of(U'a').empty());
    CHECK(reading_of(0x10FFFF).empty());
    const struct {
        char32_t han;
        const char* expected;
    } cases[] = {{U'环', "huan"}, {U'重', "zhong chong"}, {U'女', "nv ru"}, {U'x', ""}, {U'战', "zhan"}};
    for (const auto& c : cases) CHECK(joined(plain_readings_of(c.han)) == c.expected);
}

TEST_CASE("plain Latin is letters without case, tones and marks, ü as v") {
    const Case cases[] = {
        {"Zhōngyōng", "zhongyong"},
        {"Lü Bu", "lvbu"},
        {"Lǚ", "lv"},
        {"lu\u0308", "lv"},
        {"lu\u0308\u030C", "lv"},
        {"Xi'an", "xian"},
        {"P'eng-lai", "penglai"},
        {"Ê", "e"},
        {"", ""},
        {"123 -", ""},
        {"Ｈｅ", "he"},
        {"\xFF\xC3", ""},
        {"ÜBER", "vber"},
    };
    for (const Case& c : cases) {
        CAPTURE(c.input);
        CHECK(plain_latin(c.input) == c.expected);
    }
}
