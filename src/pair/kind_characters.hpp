#pragma once

#include <string_view>

/// Characters that tell what sort of thing a Chinese word is, simplified and traditional.
namespace shuyu::pair {

/// Last characters of places, offices, companies and schools.
inline constexpr std::u32string_view body_suffixes =
    U"省市区區县縣镇鎮村路街巷山河湖江海岛島寺庙廟塔桥橋宫宮园園站港州国國部局委院校报報社厂廠店馆館奖獎"
    U"公司集团團行会會团";
inline constexpr std::u32string_view particles = U"的地得了着过過";
/// Characters of actions that seldom begin a noun, and last characters of tools, people, quantities, papers, subjects.
inline constexpr std::u32string_view verb_beginnings =
    U"打吃喝走跑拉抢搶割抄躺摸推跳切焊喷噴缝縫垫墊查笑救甩唱骑騎抓踩敲踢拍捡撿扔丢丟摔抱背扛抬挑拿放挂掛拆修洗擦扫掃煮"
    U"炒"
    U"炸蒸煎炖燉泡买買卖賣借還还送寄写寫读讀听聽说說讲講问問答叫喊骂罵哭睡醒坐站蹲爬飞飛游追逃躲藏找换換选選猜试試"
    U"教練练忘记記想爱愛恨怕讨討羡等停留离離去回进進陷接传傳承维维加减減增提降升调調改变變突超赶趕促扩擴缩縮"
    U"取获獲失败敗赢贏输輸落跌涨漲裁辞辭聘招签簽订訂付充退补補催逼劝勸拒避抗击擊攻守撤淘校";
inline constexpr std::u32string_view noun_endings =
    U"器机機人员員者家品物率度力性法学學业業车車船线線网網图圖表卡券單单证證书書权權税稅费費价價金股债債款币幣钱錢"
    U"油水酒茶饭飯菜面麵粉米糖盐鹽汤湯肉鱼魚虾蝦鸡雞蛋豆花草树樹叶葉果瓜皮衣服鞋帽布纸紙笔筆刀枪槍炮灯燈门門窗墙牆"
    U"楼樓房屋室厅廳柜櫃箱包袋盒瓶杯碗锅鍋盘盤台臺座架板片块塊条條段节節层層级級类類型式样樣色声聲音语語词詞字句"
    U"文章诗詩歌曲戏戲剧劇舞画畫像影片题題案例點点区區域带帶圈链鏈环環口道端源质質值额額数數期代年月日时時"
    U"师師生工匠商客户戶民族军軍兵官长長王帝神仙鬼病症药藥素菌毒术術论論观觀念义義理律制规規则則标標准準志誌录錄";
inline constexpr std::u32string_view clause_characters = U"不是我你他她它就也都没沒有要能会會被把让讓很太再还還";

}  // namespace shuyu::pair
