#include "text/romanisation.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

#include "text/pinyin.hpp"
#include "text/utf8.hpp"

namespace shuyu::text {
namespace {

constexpr std::size_t most_characters = 16;
constexpr std::size_t most_letters = 63;  // a set of positions is one machine word

struct Replacement {
    std::string_view from;
    std::string_view to;
};

/// Whole syllables whose Wade–Giles form the rules below do not give.
constexpr Replacement irregular[] = {
    {"zhi", "chih"}, {"chi", "chih"}, {"shi", "shih"}, {"ri", "jih"}, {"zi", "tzu"},   {"ci", "tzu"},  {"si", "ssu"},
    {"yi", "i"},     {"you", "yu"},   {"yan", "yen"},  {"ye", "yeh"}, {"yue", "yueh"}, {"er", "erh"},  {"ge", "ko"},
    {"ke", "ko"},    {"he", "ho"},    {"e", "o"},      {"jie", "chieh"}, {"guo", "kuo"}, {"kuo", "kuo"},
};
constexpr Replacement initials[] = {
    {"zh", "ch"}, {"ch", "ch"}, {"sh", "sh"}, {"b", "p"}, {"d", "t"}, {"g", "k"}, {"j", "ch"},
    {"q", "ch"},  {"x", "hs"},  {"z", "ts"},  {"c", "ts"}, {"r", "j"},
};
constexpr Replacement finals[] = {
    {"ong", "ung"}, {"ian", "ien"}, {"ie", "ieh"}, {"ue", "ueh"}, {"uo", "o"}, {"ui", "uei"},
};

/// Spellings that no rule gives: postal place names, Cantonese and Hokkien names.
struct NameRow {
    char32_t han;
    std::string_view spellings;
};
constexpr NameRow names[] = {
    {U'北', "pe pei bak"}, {U'京', "king ching"}, {U'清', "tsing ching"}, {U'广', "kwang kwong"}, {U'东', "tung"},
    {U'州', "chow chou chau"}, {U'南', "nam nan"}, {U'香', "hong heung"}, {U'港', "kong"}, {U'青', "tsing ching"},
    {U'岛', "tao"}, {U'天', "tien tin"}, {U'津', "tsin"}, {U'重', "chung"}, {U'庆', "king"}, {U'厦', "hsia"},
    {U'陈', "chan tan chen ch"}, {U'黄', "wong ng huang ooi"}, {U'李', "lee li"}, {U'王', "wong wang ong heng"},
    {U'张', "cheung chang teo cheong"}, {U'刘', "lau liu low"}, {U'梁', "leung leong"}, {U'吴', "ng wu goh"},
    {U'林', "lam lim lin"}, {U'郑', "cheng tay chang"}, {U'蔡', "choi tsai chua choy"}, {U'叶', "yip yeh yap"},
    {U'冯', "fung feng"}, {U'周', "chow chau chou jay"}, {U'邓', "tang teng"}, {U'何', "ho"}, {U'许', "hui hsu koh khor"},
    {U'曾', "tsang tseng chan"}, {U'谢', "tse hsieh chia"}, {U'杨', "yeung young yang yeo"}, {U'赵', "chiu chao"},
    {U'徐', "tsui hsu chui"}, {U'孙', "suen sun"}, {U'马', "ma mah"}, {U'朱', "chu"}, {U'胡', "woo wu hu"},
    {U'郭', "kwok kuo quek kwek"}, {U'罗', "law lo loh"}, {U'高', "ko kao"}, {U'萧', "siu hsiao"}, {U'程', "ching cheng"},
    {U'潘', "poon pan"}, {U'董', "tung"}, {U'余', "yu yue"}, {U'苏', "so su soo"}, {U'卢', "lo lu"}, {U'江', "kong chiang"},
    {U'蒋', "chiang cheung"}, {U'介', "kai"}, {U'石', "shek shih"}, {U'伟', "wai wei"}, {U'明', "ming"}, {U'文', "man wen"},
    {U'杰', "kit jie chieh"}, {U'国', "kwok kuo"}, {U'华', "wah wa hua"}, {U'荣', "wing yung"}, {U'志', "chi"},
    {U'强', "keung keong"}, {U'英', "ying"}, {U'雄', "hung"}, {U'辉', "fai"}, {U'健', "kin"}, {U'仁', "yan"}, {U'德', "tak teh"},
    {U'光', "kwong"}, {U'玉', "yuk yu"}, {U'凤', "fung"}, {U'美', "mei may"}, {U'珍', "chun"}, {U'兰', "lan"}, {U'芳', "fong"},
    {U'嘉', "ka"}, {U'诚', "shing"}, {U'家', "ka"}, {U'豪', "ho"}, {U'俊', "chun"}, {U'成', "shing sing"}, {U'龙', "lung loong"},
    {U'小', "siu hsiao"}, {U'宝', "po bo"}, {U'信', "shun"}, {U'永', "wing"}, {U'安', "on an"}, {U'生', "sang sheng"},
    {U'叉', "char"}, {U'烧', "siu"}, {U'饮', "yum"}, {U'茶', "cha"}, {U'点', "dim"}, {U'心', "sum"}, {U'云', "wan"}, {U'吞', "ton"},
    {U'炒', "chow"}, {U'面', "mein"}, {U'白', "pak bok pai"}, {U'菜', "choy choi"}, {U'师', "si"}, {U'傅', "fu"}, {U'太', "tai"},
    {U'极', "chi"}, {U'功', "kung"}, {U'夫', "fu"}, {U'道', "tao"}, {U'经', "ching king"}, {U'易', "i"}, {U'孔', "kung"},
    {U'儿', "r er erh"}, {U'包', "bao bau pao"}, {U'粥', "chuk jook congee"}, {U'速', "chop"}, {U'快', "chop"},
};

constexpr std::u32string_view surnames =
    U"王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭"
    U"陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤欧施温康牛葛邢安齐易乔伍庞"
    U"張劉陳楊黃趙吳孫馬羅鄭謝許韓馮鄧曾蕭蔣葉蘇呂盧鐘譚陸范賈韋鄒閆龍賀顧龔錢嚴湯歐溫齊喬龐莊佟俞柳翁凌霍饒";

void add(std::vector<std::string>& spellings, std::string_view spelling) {
    if (!spelling.empty() && std::find(spellings.begin(), spellings.end(), spelling) == spellings.end())
        spellings.emplace_back(spelling);
}

void add_all(std::vector<std::string>& spellings, std::string_view words) {
    for (std::size_t at = 0; at < words.size();) {
        const std::size_t end = std::min(words.find(' ', at), words.size());
        add(spellings, words.substr(at, end - at));
        at = end + 1;
    }
}

std::vector<std::string> spellings_of(char32_t han) {
    std::vector<std::string> spellings;
    for (const std::string_view pinyin : plain_readings_of(han)) {
        add(spellings, pinyin);
        add(spellings, wade_giles(pinyin));
        std::string with_u(pinyin);
        std::replace(with_u.begin(), with_u.end(), 'v', 'u');
        add(spellings, with_u);
        if (pinyin == "lv" || pinyin == "nv") add(spellings, std::string(1, pinyin[0]) + "yu");
    }
    for (const NameRow& row : names)
        if (row.han == han) add_all(spellings, row.spellings);
    return spellings;
}

}  // namespace

std::string wade_giles(std::string_view pinyin) {
    for (const Replacement& row : irregular)
        if (row.from == pinyin) return std::string(row.to);
    std::string out;
    std::string_view rest = pinyin;
    for (const Replacement& row : initials) {
        if (!rest.starts_with(row.from)) continue;
        out = row.to;
        rest.remove_prefix(row.from.size());
        break;
    }
    for (const Replacement& row : finals) {
        if (!rest.ends_with(row.from) || rest.size() > row.from.size() + 1) continue;
        out += rest.substr(0, rest.size() - row.from.size());
        return out += row.to;
    }
    return out += rest;
}

bool is_surname(char32_t han) { return surnames.find(han) != std::u32string_view::npos; }

/// The letters of a spelling, lower case and plain, and where its words begin and end.
struct Romaniser::Letters {
    std::array<char, most_letters + 1> letters{};
    std::size_t count = 0;
    std::array<std::pair<std::uint8_t, std::uint8_t>, 16> words{};
    std::size_t word_count = 0;
    bool too_long = false;

    explicit Letters(std::string_view latin) {
        bool inside = false;
        for (std::size_t at = 0; at < latin.size();) {
            const unsigned char c = static_cast<unsigned char>(latin[at]);
            char letter = 0;
            std::size_t length = 1;
            if (c < 0x80) {
                if ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') letter = static_cast<char>(c | 0x20);
            } else {
                length = decode(latin, at).length;
                const std::string plain = plain_latin(latin.substr(at, length));
                if (!plain.empty()) letter = plain[0];
            }
            const bool joiner = c == '\'' || c == '-' || (c >= 0x80 && letter == 0);
            at += length;
            if (letter == 0) {
                if (!joiner) inside = false;
                continue;
            }
            if (count == most_letters || (!inside && word_count == words.size())) {
                too_long = true;
                return;
            }
            if (!inside) words[word_count++].first = static_cast<std::uint8_t>(count);
            inside = true;
            letters[count++] = letter;
            words[word_count - 1].second = static_cast<std::uint8_t>(count);
        }
    }
};

Romaniser::Romaniser(std::u32string_view han) {
    han = han.substr(0, most_characters);
    for (const char32_t c : han) {
        m_order.push_back(m_order.size());
        m_spellings.push_back(spellings_of(c));
        for (const std::string& spelling : m_spellings.back()) m_first_letters |= 1U << (spelling[0] - 'a');
    }
    m_orders.push_back(m_order);
    for (std::size_t surname = 1; surname <= 2 && surname < han.size() && han.size() <= 4; ++surname) {
        std::vector<std::size_t> turned = m_order;
        std::rotate(turned.begin(), turned.begin() + static_cast<std::ptrdiff_t>(surname), turned.end());
        m_orders.push_back(std::move(turned));
    }
}

/// All characters of `order`, one after the other, spell letters [begin, end): the set of positions that the first k
/// characters can reach is one word of bits.
bool Romaniser::reads_in_order(const Letters& letters, const std::vector<std::size_t>& order, std::size_t begin,
                               std::size_t end) const {
    std::uint64_t reached = std::uint64_t{1} << begin;
    for (const std::size_t character : order) {
        std::uint64_t next = 0;
        for (std::size_t at = begin; at < end; ++at) {
            if (!(reached >> at & 1)) continue;
            for (const std::string& spelling : m_spellings[character])
                if (at + spelling.size() <= end && std::equal(spelling.begin(), spelling.end(), letters.letters.data() + at))
                    next |= std::uint64_t{1} << (at + spelling.size());
        }
        if (next == 0) return false;
        reached = next;
    }
    return reached >> end & 1;
}

bool Romaniser::reads(std::string_view latin) const {
    const Letters letters(latin);
    return !m_order.empty() && letters.count > 0 && !letters.too_long && reads_in_order(letters, m_order, 0, letters.count);
}

bool Romaniser::has_initials(std::string_view capitals) const {
    if (capitals.size() < 2 || capitals.size() != m_spellings.size()) return false;
    for (std::size_t i = 0; i < capitals.size(); ++i)
        if (std::none_of(m_spellings[i].begin(), m_spellings[i].end(),
                         [&](const std::string& spelling) { return spelling[0] - 32 == capitals[i]; }))
            return false;
    return true;
}

double Romaniser::match(std::string_view latin) const {
    const Letters letters(latin);
    if (m_order.empty() || letters.count == 0 || letters.too_long) return 0;
    const auto may_begin = [&](const auto& word) { return m_first_letters >> (letters.letters[word.first] - 'a') & 1; };
    if (std::none_of(letters.words.begin(), letters.words.begin() + static_cast<std::ptrdiff_t>(letters.word_count), may_begin))
        return 0;
    for (const auto& order : m_orders)
        if (reads_in_order(letters, order, 0, letters.count)) return 1;
    std::uint32_t used = 0;
    std::size_t spelt = 0;
    for (std::size_t w = 0; w < letters.word_count; ++w) {
        const auto [begin, end] = letters.words[w];
        if (!may_begin(letters.words[w])) continue;
        std::size_t longest = 0;
        std::uint32_t longest_mask = 0;
        for (std::size_t first = 0; first < m_order.size(); ++first) {
            std::vector<std::size_t> run;
            std::uint32_t mask = 0;
            for (std::size_t last = first; last < m_order.size() && !(used >> last & 1); ++last) {
                run.push_back(last);
                mask |= 1U << last;
                if (run.size() > longest && reads_in_order(letters, run, begin, end)) {
                    longest = run.size();
                    longest_mask = mask;
                }
            }
        }
        if (longest == 0) continue;
        used |= longest_mask;
        spelt += static_cast<std::size_t>(end - begin);
    }
    const double characters = static_cast<double>(__builtin_popcount(used)) / static_cast<double>(m_order.size());
    return std::min(characters, static_cast<double>(spelt) / static_cast<double>(letters.count));
}

}  // namespace shuyu::text
