#pragma once

namespace shuyu::text {

/// Simplified character, and spellings of its sound in Cantonese (Hong Kong government, Jyutping-like), Hokkien,
/// Teochew and Hakka names, Singapore and Taiwan habits, without tones: what passports say, not a phonology.
inline constexpr char name_spelling_lines[] = R"(
陈 chan tan chin tin ting
黄 wong hwang ng ooi oei uy wee
李 lee li lei
王 wong ong heng
张 cheung chang teo chong tiong cheong
刘 lau liu low lao lieu
梁 leung leong niu neo
吴 ng ung goh wu woo go
林 lam lim lum ling
郑 cheng tay tee tsang teh chang zheng
蔡 tsai choi choy chua tjoa chai tsoi
叶 yip yeh yap ip yapp hiap
冯 fung foong fong pang
周 chow chou chew chau jou joe chiu
邓 tang teng deng
何 ho hoe hor
许 hui hsu koh khaw hsui heoi kho
曾 tsang tseng chan chen zeng
谢 tse hsieh chia tze tsieh tjia cheah
徐 tsui chui hsu chee choi tsu
孙 sun suen soon sng
朱 chu choo gee
马 ma mah beh
胡 wu woo oh ow ou
郭 kwok kuo quek kuok koay kwek gwok keh
高 ko kao gao koh
罗 law lo lor loh
宋 sung soong song
杨 yeung yang yeo young ieong yong eo
萧 siu hsiao siew seow shiu
肖 siu hsiao
曹 tso tsao cho chou
傅 fu foo poh
彭 pang peng phang
吕 lui lu loo
苏 so su soh sou
卢 lo lu loo
蒋 chiang tseung cheung
贾 ka chia
丁 ting ding teng
魏 ngai wei gui
薛 sit hsueh
潘 pun poon pan phua phoon pua
杜 to tu toh
戴 tai dai day
夏 ha hsia
钟 chung cheong cheng
汪 wong wang ong
田 tin tien
任 yam jen yum
姜 keung chiang geung
范 fan faan huan van
方 fong png pung
石 shek shih seah
姚 yiu yao yeo yow
谭 tam tan
廖 liu liao liew liau leow
邹 chow tsou chau
熊 hung hsiung
金 kam chin kim gam
陆 luk lu loke look
郝 hok
孔 hung kung
白 pak pai peh bak
崔 chui tsui choi
康 hong kang
毛 mo mao mow
邱 yau chiu khoo qiu
秦 chun chin tsun
江 kong chiang kang
史 see shih sze
顾 koo ku goo
侯 hau hou
邵 siu shao shaw
孟 mang meng
龙 lung loong leong liong
万 man wan
段 tuen tuan
雷 lui lei louie
钱 chin chien tsien
汤 tong tang
尹 wan yin
黎 lai le
易 yik yi
常 sheung chang
武 mo wu
乔 kiu chiao
贺 ho
赖 lai
龚 kung gong
文 man wen boon mun
庞 pong pang
樊 fan
兰 lan
殷 yan
施 sze shih see sy si
陶 to tao
洪 hung ang hong
翟 chak
安 on an
颜 ngan yen gan
倪 ngai ni geh
严 yim yen giam
牛 ngau niu
温 wan wen woon
芦 lo
季 kwai chi
俞 yu
章 cheung chang cheong
鲁 lo lu
葛 kot ko
伍 ng wu goh
韦 wai wei
申 san shen
尤 yau yu yew
毕 pat pi
聂 nip nieh
焦 chiu
向 heung hsiang
柳 lau liu
邢 ying hsing
路 lo lu
岳 ngok yueh
齐 chai chi
梅 mui mei moy
莫 mok mo
庄 chong chuang chng
辛 san hsin
管 koon kuan
祝 chuk chu
左 tso jor
涂 to tu
谷 kuk ku
祁 kei chi
时 see shih
舒 shu
耿 kang keng
牟 mau mou
卜 puk pu
詹 chim chan jim
关 kwan kuan quan
苗 miu miao
凌 ling
费 fai fei
纪 kei chi kee
靳 kan chin
盛 shing sheng
童 tung
欧 au ou ow auw
甄 yan chen
项 hong hsiang
曲 kuk chu
成 shing sing cheng seng
游 yau yu yew
阳 yeung yang
裴 pui pei
席 tsik hsi
卫 wai wei
查 cha zha
屈 wat chu
鲍 pau pao paau
位 wai
覃 tam chum
霍 fok huo
翁 yung weng ang
隋 sui
植 chik
甘 kam kan gan
景 king ching keng
薄 pok po
单 sin shan
包 pao pau
司 sze szu si
柏 pak pai
宁 ning
柯 or ko kwa o
阮 yuen juan nguyen
桂 kwai kuei
闵 man min
解 hai hsieh
强 keung chiang keong
柴 chai
华 wah hwa hua fa
车 che
冉 yim
房 fong fang
边 pin pien
家 ka chia kar gar
伟 wai wei
明 ming meng beng
国 kwok kuo kok gwok
小 siu hsiao
大 tai dai
荣 wing yung eng weng
志 chi chih tze
德 tak teh teck dak
文 man mun boon
光 kwong kuang kong
辉 fai hui
嘉 ka chia kar
嘉 ka kar
杰 kit chieh kiat git
豪 ho hao
龙 lung loong
成 shing sing
润 yun
发 fat fa
英 ying eng
美 mei mee bee
玉 yuk yu gek yoke
芳 fong fang
慧 wai hui huay
敏 man min mun
仪 yee yi
怡 yee yi yi
玲 ling
珍 chun chen tin
珠 chu
宝 po pao poh bo
金 kam kim
银 ngan yin
友 yau yew yu
天 tin tien tian
海 hoi hai
山 shan san
水 shui sui
火 fo
木 muk mu
土 to tho
中 chung tiong
东 tung tong
西 sai hsi
南 nam lam
北 pak pei bak
上 sheung siong
下 ha
港 kong
湾 wan
洲 chau chow
洋 yeung
湖 wu
头 tau thau
角 kok
埔 po
尖 tsim
沙 sha sa
咀 tsui
旺 mong
油 yau
麻 ma
地 tei ti
环 wan
仔 chai tsai
铜 tung
锣 lo
湾 wan
筲 shau
箕 kei
荃 tsuen
屯 tuen
门 mun bun
元 yuen
朗 long
界 kai
九 kau kow
清 ching tsing tsing cheng
礼 lai li
善 sin shan
永 wing yung
安 on
康 hong kang
健 kin chien
建 kin chien
平 ping peng
和 wo ho hoe
祥 cheung hsiang siong
福 fuk fook hock hok
禄 luk
寿 sau shou
贵 kwai kuei kui
富 fu foo
昌 cheong chang chong
盛 shing
兴 hing heng hsing
隆 lung leong
泰 tai thye
信 shun hsin soon
义 yee ngee i yi
仁 yan jen yun
勇 yung
忠 chung tiong
孝 hau hsiao
廷 ting
庭 ting
坤 kwan kun khoon
乾 kin
元 yuen yuan guan
良 leung leong liang
民 man min
生 sang sheng seng sang
胜 sing sheng
利 lee lei li
新 sun san hsin sin
鸿 hung hong
鹏 pang peng phang
飞 fei fee hui
翔 cheung hsiang
雄 hung hsiung hiong
威 wai wei
武 mo wu
军 kwan chun
刚 kong kang
强 keung
斌 pan pin bun
彬 pan pin ban
波 po
涛 to tao
浩 ho hao
源 yuen yuan
泽 chak tse tsak
江 kong
河 ho
红 hung ang
丽 lai li lay
娟 kuen chuan
娜 na no
婷 ting
雅 nga ya
静 ching tsing
秀 sau hsiu siew
云 wan yun
霞 ha hsia
燕 yin yen
凤 fung feng hong
鸣 ming
莲 lin lien
兰 lan
梅 mui mei
菊 kuk chu
芬 fan fen hoon
萍 ping
薇 mei wei
倩 sin chien
颖 wing ying
琪 ki kei chi
琳 lam lin
瑜 yu
瑞 sui jui swee
真 chun chen
诗 sze shih see
思 sze szu see
心 sum sam hsin sim
欣 yan hsin
怀 wai huai
家 ka gar
俊 chun tsun
才 choi tsai chye
凯 hoi kai
启 kai chi
其 ki kei
树 shu
森 sum sam sen sim
松 chung sung
柏 pak
楚 chor chu
权 kuen chuan
正 ching cheng
世 sai shih
亚 a ah ya
阿 ah a
学 hok hsueh hock
孟 mang
孙 suen
少 siu shao
尔 yi erh
尚 sheung shang
川 chuen chuan
士 see shih sze
宏 wang hung
宗 chung tsung
定 ting
达 tat ta tak
道 to tao
远 yuen yuan
逸 yat yi
运 wan yun
进 chun chin
连 lin lien
星 sing hsing seng
景 king keng
智 chi chih
朝 chiu chao
根 kan ken kun
楼 lau lou
汉 hon han
法 fat
炳 ping bing
焕 woon huan
然 yin jan
耀 yiu yao yew
聪 chung tsung
肇 siu chao
胤 yan
舜 shun
若 yeuk jo
茂 mau mao
菁 ching
萱 huen hsuan
蓉 yung jung
薰 fan
虎 fu hoo hu
裕 yue yu joo
诚 shing cheng seng
谦 him chien
超 chiu chao
进 chun
都 to tu
铭 ming
锋 fung feng
锦 kam chin kim
镇 chun chen
雪 suet hsueh
雯 man wen
青 ching tsing
静 ching
韵 wan yun
顺 shun soon
风 fung feng
香 heung hiang hong
骏 chun
麟 lun lin
齐 chai
仕 see shih
伦 lun
佩 pui pei
健 kin
勋 fan hsun
卓 cheuk cho
启 kai
嫦 sheung
宇 yu
宜 yi yee
岚 lam lan
峰 fung feng
廉 lim lien
彦 yin yen
恒 hang heng
恩 yan en
惠 wai hui
慈 chi tzu
晓 hiu hsiao
晖 fai
曼 man
杏 hang hsing
栋 tung
桦 wah
楠 nam
毅 ngai yi
汝 yue ju
沛 pui
浚 chun
淑 shuk shu sok
淇 kei
滔 to
澄 ching
炎 yim yen
焯 cheuk
熙 hei hsi
燊 sun
琼 king chiung
璇 suen
生 sang
礼 lai
稼 ka
纯 shun
绮 yee
绍 siu shao
翠 chui tsui
耿 kang
育 yuk
芝 chi
茵 yan
蕙 wai
诺 nok
赵 chiu chao teo zhao jiu
韩 hon han
沈 sum shum shen sim sham
余 yu yue yee yii eu
袁 yuen yuan
董 tung
程 ching cheng
区 au
简 kan chien
岑 sham shum tsen
招 chiu
布 po
麦 mak
欧 au
练 lin
容 yung
劳 lo
古 koo ku
颜 gan
巫 mo
刁 tiu
卓 toh
蓝 lam nam
蒲 po
萨 sa
连 lien
辜 koo ku
沙 sa
)";

/// Simplified words, and whole-word spellings that no syllable table gives.
inline constexpr char word_spelling_lines[] = R"(
北京 peking pekin
南京 nanking
青岛 tsingtao
厦门 amoy
广州 canton kwangchow
广东 canton kwangtung guangdong
广西 kwangsi
香港 hongkong
重庆 chungking
天津 tientsin
汕头 swatow
福州 foochow
福建 fukien hokkien
苏州 soochow
杭州 hangchow
扬州 yangchow
郑州 chengchow
徐州 suchow
温州 wenchow
西安 sian
济南 tsinan
烟台 chefoo
沈阳 mukden
澳门 macau macao
九龙 kowloon
哈尔滨 harbin
拉萨 lhasa
西藏 tibet
乌鲁木齐 urumqi urumchi
喀什 kashgar kashi
呼和浩特 hohhot huhehaote
包头 baotou paotow
清华 tsinghua
交通 chiaotung jiaotong
孙中山 sunyatsen
孙逸仙 sunyatsen
蒋介石 chiangkaishek
蒋经国 chiangchingkuo
孔子 confucius
孔夫子 confucius
孟子 mencius
老子 laotzu laotse laozi
庄子 chuangtzu
孙子 suntzu
功夫 kungfu
太极 taichi taiji
太极拳 taichichuan
豆腐 tofu
点心 dimsum
乌龙 oolong
炒面 chowmein
长江 yangtze yangtse
四川 szechwan szechuan sichuan
陕西 shaanxi shensi
山西 shansi
河北 hopei hopeh
湖北 hupei hupeh
浙江 chekiang
江苏 kiangsu
江西 kiangsi
贵州 kweichow
安徽 anhwei
台湾 taiwan
台北 taipei
高雄 kaohsiung
新竹 hsinchu
基隆 keelung
淡水 tamsui danshui
茅台 moutai maotai
海信 hisense
宋庆龄 soongchingling
宋美龄 soongmayling
人参 ginseng
荔枝 lychee litchi
茶 cha chai
道 tao
禅 zen
气 chi
锅 wok
麻将 mahjong mahjongg
风水 fengshui
舢板 sampan
叩头 kowtow
磕头 kowtow
白菜 bokchoy pakchoi
云吞 wonton
馄饨 wonton
叉烧 charsiu
烧卖 siumai shumai
虾饺 hargow
饮茶 yumcha
粤 yue
新疆 sinkiang
青海 tsinghai chinghai
甘肃 kansu
哈密 hami kumul
吐鲁番 turpan turfan
和田 hotan khotan
伊犁 ili
满洲 manchuria manchu
旅顺 lushun
大连 dairen dalian
威海卫 weihaiwei
黄埔 whampoa
中山 chungshan
尖沙咀 tsimshatsui
旺角 mongkok
湾仔 wanchai
恒生 hangseng
欧阳 auyeung ouyang owyang
司徒 szeto situ
上官 sheungkwun
诸葛 zhuge chukot
司马 szema ssuma sima
阿里 ali
)";

}  // namespace shuyu::text
