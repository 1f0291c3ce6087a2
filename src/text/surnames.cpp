#include "text/surnames.hpp"

#include <string_view>

namespace shuyu::text {
namespace {

constexpr std::u32string_view surnames =
    U"王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭"
    U"陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤欧施温康牛葛邢安齐易乔伍"
    U"庞"
    U"張劉陳楊黃趙吳孫馬羅鄭謝許韓馮鄧曾蕭蔣葉蘇呂盧鐘譚陸范賈韋鄒閆龍賀顧龔錢嚴湯歐溫齊喬龐莊佟俞柳翁凌霍饒";

}  // namespace

bool is_surname(char32_t han) {
    return surnames.find(han) != std::u32string_view::npos;
}

}  // namespace shuyu::text
