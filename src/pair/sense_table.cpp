#include "pair/sense_table.hpp"

namespace shuyu::pair {

// One entry a line: the Chinese (simplified), then English words that translate it, in the form in which stems are cut
// from them. Written by hand from the commonest characters and words; it need not be complete, since it only tells
// where a gloss is likely to begin and whether English and Chinese speak of the same thing.
std::string_view sense_table() {
    return R"(的 of 's
一 one a single first
二 two second double
三 three third triple
四 four fourth
五 five fifth
六 six sixth hexa
七 seven seventh
八 eight eighth
九 nine ninth
十 ten tenth
百 hundred hundreds
千 thousand
万 ten-thousand myriad
亿 hundred-million billion
零 zero retail
半 half semi
双 double two dual twin pair
两 two liang tael both
多 many multi more much poly
少 few little young less
大 great big large grand major college
中 middle medium china chinese central in mid
小 small little mini young short
老 old elder veteran
新 new novel neo fresh
旧 old former
高 high tall senior
低 low
长 long length chief head grow leader
短 short
上 up upper on above go shang previous
下 down lower under below next
左 left
右 right
前 front before pre former forward advance
后 back after post rear later behind queen
内 inner inside internal domestic in within
外 outer foreign external outside out
东 east eastern
西 west western
南 south southern
北 north northern
东方 eastern east oriental
天 sky heaven day celestial heavenly
地 earth land ground place local
日 day sun daily
月 month moon monthly
年 year annual new-year
时 time hour when
星 star planet
春 spring
夏 summer
秋 autumn fall
冬 winter
风 wind style
云 cloud
雨 rain
雪 snow
雷 thunder mine
电 electric electricity power electronic tele
火 fire flame hot
水 water aqua hydro
木 wood wooden tree
金 gold metal golden money finance
土 earth soil land local
石 stone rock
山 mountain mount hill
江 river jiang
河 river
湖 lake
海 sea ocean marine maritime
洋 ocean foreign
港 port harbour harbor hong
岛 island
林 forest woods grove
森 forest
田 field farm
草 grass draft herb
花 flower blossom floral spend
叶 leaf
树 tree
果 fruit result
竹 bamboo
米 rice meter metre
麦 wheat barley
豆 bean soy
茶 tea
酒 wine liquor alcohol spirit
面 noodle face flour surface side
饭 meal rice food dinner
菜 dish vegetable cuisine
肉 meat pork flesh
鱼 fish
鸡 chicken
鸭 duck
牛 ox cow beef cattle bull
羊 sheep goat mutton lamb
猪 pig pork
马 horse ma
狗 dog
猫 cat
虎 tiger
龙 dragon
凤 phoenix
鸟 bird
虫 insect worm bug
蛇 snake
油 oil
盐 salt
糖 sugar candy sweet
醋 vinegar
汤 soup broth
饼 cake pancake biscuit
糕 cake
粥 porridge congee
味 taste flavour flavor smell
酸 sour acid
甜 sweet
苦 bitter
辣 spicy hot
香 fragrant incense scent aroma spice
食 food eat
饮 drink beverage
吃 eat eaten
喝 drink
衣 clothes clothing
服 clothes service serve obey
鞋 shoe
帽 hat cap
房 house room housing
屋 house room
家 home family house household specialist
室 room office
门 door gate sect
窗 window
墙 wall
楼 building tower floor
店 shop store
院 court institute yard hospital academy
园 garden park
城 city town wall
市 city market municipal
县 county
省 province provincial save
区 district zone area region
镇 town township
乡 village township rural
村 village rural
街 street
路 road way path route
道 way road path tao dao
桥 bridge
站 station stop stand
场 field market ground square
车 car vehicle cart bus
船 ship boat vessel
舟 boat
机 machine engine aircraft plane opportunity
飞 fly flying flight
铁 iron rail steel
钢 steel
铜 copper bronze
银 silver bank
纸 paper
书 book
笔 pen brush
墨 ink
字 character word
词 word term lyric
句 sentence line
文 text culture literature language writing civil
语 language speech
言 speech word language
话 words speech talk dialect language
诗 poem poetry verse
歌 song
曲 song tune melody
画 painting picture draw
图 picture figure map chart diagram image
影 film shadow movie image
视 visual view video tele
音 sound music voice tone
乐 music happy joy
舞 dance
戏 play game opera drama
剧 drama play opera theatre
人 person people man human
男 man male
女 woman female girl
儿 child son
子 child son
孩 child
父 father
母 mother
兄 brother
弟 brother younger
姐 sister
妹 sister
友 friend
王 king wang
皇 emperor imperial
帝 emperor
君 gentleman lord
臣 minister
民 people civil folk citizen
士 scholar soldier
工 work worker industry labour labor
农 farm agriculture agricultural rural farmer
商 business commerce merchant trade commercial
军 army military
兵 soldier troop
警 police alert warn
官 official officer
员 member staff employee
师 teacher master division
生 life student birth raw live
学 study learning school science -ology
校 school
教 teach education religion teaching
课 lesson class course
科 science department branch
研 research
究 research study
医 medicine medical doctor
药 medicine drug herb
病 disease illness sick
疗 treatment therapy
心 heart mind core
脑 brain
手 hand
头 head
眼 eye
口 mouth port opening
耳 ear
鼻 nose
牙 tooth dental
身 body
体 body physique style
血 blood
气 air gas qi energy
力 power force strength
能 energy can ability able capability
光 light optical
声 sound voice
色 color colour
红 red
黄 yellow
蓝 blue
绿 green
白 white
黑 black dark
青 green blue young
紫 purple
灰 grey gray ash
热 heat hot thermal
冷 cold cool
温 temperature warm
干 dry do
湿 wet
清 clear clean
净 net clean
明 bright clear ming
暗 dark
国 country nation national state
政 government politics policy political
党 party
府 government mansion
法 law method act legal
律 law rule
令 order decree
规 rule regulation
制 system make institution control
度 degree system
权 right power
利 profit benefit interest advantage
益 benefit interest
税 tax
费 fee expense cost
价 price value
钱 money
币 currency coin
财 wealth finance money
资 capital fund asset
产 product production property industry
业 industry business trade
企 enterprise
公 public company common
私 private
司 company department
股 share stock
债 debt bond
券 bond voucher ticket
贷 loan credit
款 fund payment money model style
账 account
户 account household door
购 buy purchase shopping
买 buy purchase
卖 sell sale
售 sale sell
销 sale sell cancel
贸 trade
易 easy change trade
进 enter advance import in progress
出 out exit export leave
入 enter enter entry income in
口岸 port
货 goods cargo
物 thing matter object
品 product goods article
牌 brand card sign
价格 price
市场 market
经 economic classic scripture through
济 economy help
贫 poor poverty
富 rich wealth
增 increase add
减 reduce decrease minus
升 rise upgrade
降 fall drop lower
快 fast quick
慢 slow
强 strong power
弱 weak
好 good well
坏 bad
美 beautiful beauty america american
丑 ugly
真 true real
假 false fake holiday
正 right positive main just
反 reverse counter anti
对 pair correct against
错 wrong error mistake
不 not no non un in
无 no without none un less
非 non not un
有 have exist with
未 not un yet
可 can able may
必 must
自 self auto
他 other he
我 i my we me
你 you your
您 you
们 s
这 this
那 that
全 whole all full complete comprehensive
总 total general overall chief
部 part department ministry section
分 part branch minute divide sub point
合 combine joint together
共 common together co
同 same together
异 different
互 mutual inter
联 link joint union connect
连 connect continuous
通 through communicate pass general
网 net network web internet
线 line thread wire
络 network
点 point dot
面积 area
层 layer level
级 level grade class
型 type model
式 style type form
形 shape form
性 nature sex -ity
化 -ization change
率 rate ratio
量 quantity amount volume
数 number digital count data
值 value
码 code number
编 edit code compile
程 process program journey
算 calculate compute count
智 intelligence smart wisdom
芯 chip core
片 chip piece film
核 core nuclear kernel
模 model mold
型号 model
训 train
练 train practice
测 test measure
试 test try exam
验 test experience verify
查 check inspect
检 check inspect
审 review audit examine
批 batch approve
评 comment review evaluate
论 theory discuss comment
说 say speak theory
讲 speak talk
读 read
写 write
听 listen hear
看 see look watch
见 see view
想 think want
思 think thought
知 know knowledge
识 know knowledge
记 remember record note
忘 forget
爱 love
恨 hate
喜 happy joy like
怒 anger
哀 sorrow
悲 sad sorrow
笑 laugh smile
哭 cry
怕 fear afraid
情 feeling emotion love
感 feel sense
意 meaning intention
义 meaning justice righteousness
志 will ambition
信 trust letter faith credit believe
望 hope look
梦 dream
命 life fate
运 transport luck fortune movement
动 move action dynamic
静 quiet static
行 go travel walk line bank
走 walk go run
跑 run
来 come
去 go
回 return back
到 arrive reach
开 open start
关 close gate customs off
起 rise start up
落 fall drop
立 stand establish
坐 sit
站点 site
住 live stay
送 send give deliver
收 receive collect income harvest
发 send issue develop hair emit
给 give
取 take get
拿 take
放 put release
打 hit beat play strike fight
击 hit attack strike
战 war battle fight
争 compete struggle contend war
和 and harmony peace sum
平 flat peace level ping
安 safe peace security
危 danger crisis
险 risk danger insurance
保 protect insurance guarantee
护 protect guard
防 prevent defend anti
守 guard keep
攻 attack
破 break
建 build construct
造 make build create
修 repair build
改 change reform
变 change
换 change exchange
转 turn transfer convert
移 move shift
调 adjust tone tune
控 control
管 manage pipe tube control
理 manage reason principle
治 govern rule cure
导 guide lead director
领 lead collar
引 lead guide attract
推 push promote
拉 pull
提 raise lift
供 supply provide
给付 payment
需 need demand
求 seek demand request
用 use
户外 outdoor
装 install dress pack
包 package bag wrap bun
箱 box case
盒 box
袋 bag
瓶 bottle
杯 cup
碗 bowl
锅 pot pan
刀 knife
剑 sword
枪 gun
炮 cannon
弹 bullet bomb
旗 flag
钟 clock bell
表 table watch list form
单 list single order
册 register book volume
证 certificate proof card
件 piece document
案 case record proposal
票 ticket vote
卡 card
号 number sign
名 name famous
姓 surname
称 name call
题 topic title question
目 eye item goal
标 mark standard target label
准 standard accurate quasi
节 festival section segment joint save
段 section segment stage
章 chapter seal
篇 chapter article
页 page
版 edition version
期 period phase term
代 generation age substitute
世 world generation
界 world circle boundary
纪 century discipline era
史 history
古 ancient old
今 modern today
朝 dynasty court morning
唐 tang
宋 song
元 yuan dollar first
汉 han chinese
族 ethnic clan nationality
祖 ancestor
宗 sect ancestor
教堂 church
佛 buddha buddhist
道教 taoism taoist daoism
神 god spirit divine
仙 immortal fairy
鬼 ghost
魔 demon magic
圣 saint holy sacred
庙 temple
寺 temple
塔 tower pagoda
宫 palace
殿 hall palace
阁 pavilion
堂 hall
亭 pavilion
坊 workshop lane
店铺 shop
馆 hall museum house
厅 hall
局 bureau office
处 place office
所 place institute
会 meeting association society can party
社 society agency
团 group regiment league
队 team
组 group team
班 class shift
派 school sect faction
帮 gang help
群 group crowd
众 crowd public mass
客 guest customer visitor hacker
主 main host lord owner
副 vice deputy
特 special
普 general
常 often common normal
平台 platform
奇 strange odd
怪 strange monster
重 heavy important re
轻 light
厚 thick
薄 thin
宽 wide broad
窄 narrow
深 deep
浅 shallow
远 far remote distant
近 near close
圆 round circle
方 square side method
直 straight direct live
弯 bend curve
角 corner horn angle
边 side edge border
顶 top
底 bottom base
根 root
本 root book origin capital
末 end
始 begin start
终 end final
初 first early beginning
早 early morning
晚 late evening night
夜 night
午 noon
晨 morning
急 urgent emergency
缓 slow buffer
停 stop
止 stop
断 break cut
续 continue
继 continue
接 connect receive
近似 approximate
离 leave apart
职 job post duty position
任 duty task appoint office responsibility
务 affairs service duty
责 responsibility duty
担 bear burden
负 bear negative
压 pressure press
抗 resist anti
阻 block obstruct
封 seal block close
锁 lock
环 ring loop link circular
境 environment border
绿色 green
污 pollute dirty
染 dye pollute
排 row arrange discharge
放射 radiation
采 pick mine collect
矿 mine mineral
煤 coal
油气 oil gas
太阳 sun solar
能源 energy
核心 core
关键 key
技 skill technique technology
术 technique art
艺 art craft skill
巧 skill clever
创 create start innovation
新能源 new energy
发明 invention
传 pass transmit spread legend biography
统 unify system
承 bear inherit
积 accumulate
累 accumulate tired
淀 deposit settle
沉 sink deposit
浮 float
模糊 vague fuzzy ambiguity blur
糊 paste
清晰 clear
精 essence fine precision
细 fine thin detail
粗 rough thick
软 soft
硬 hard
固 solid firm fixed
液 liquid
态 state
势 power trend potential
局势 situation
形势 situation
状 state shape
况 situation condition
条 item strip condition
约 treaty appointment about
签 sign
订 order book
定 fix decide set
决 decide
选 choose select election
举 raise elect
投 throw invest vote
赛 race match competition
奖 award prize
冠 crown champion
胜 win victory
败 lose defeat
输 lose transport
赢 win
比 compare ratio
较 compare
类 kind class type category
种 kind species seed plant
样 sample kind
例 example case
如 like as if
像 image like
似 like seem
若 if like
因 cause because
果实 fruit
效 effect
应 respond should
答 answer
问 ask question
疑 doubt
解 solve explain understand
释 explain release
证明 prove certificate
实 real true solid
虚 virtual empty
空 empty air sky
满 full
充 fill charge
补 supplement patch repair
助 help assist
扶 support
持 hold support
支 support branch
撑 support
援 aid help
救 rescue save
灾 disaster
害 harm damage
伤 hurt injury wound
死 death dead die
亡 die death
杀 kill
活 live life alive
养 raise nourish support
育 educate raise
培 train cultivate
护士 nurse
孕 pregnant
婚 marriage wedding
嫁 marry
娶 marry
礼 gift rite ceremony courtesy
孝 filial piety
忠 loyal
仁 benevolence humane
德 virtue moral
善 good kind
恶 evil
罪 crime sin guilty
罚 punish fine penalty
刑 punishment criminal
诉 sue appeal
讼 lawsuit
判 judge
裁 judge cut
监 supervise prison monitor
督 supervise
狱 prison
秘 secret
密 secret dense close
码头 wharf dock pier
键 key button
盘 plate disk dish board
屏 screen
幕 screen curtain
窗口 window
按 press
钮 button
击打 hit
点击 click
登 log climb
录 record
注 note register inject
册子 booklet
删 delete
除 remove divide
添 add
加 add plus increase
确 sure confirm exact
认 recognise confirm admit
消 cancel eliminate
息 news rest interest message
搜 search
索 search rope
找 find
寻 seek
链 chain link
块 block piece
区块 block
数据 data
库 library store warehouse base
存 save store deposit
储 store save
载 carry load
卸 unload
传输 transmission transfer
播 broadcast play
频 frequency
道路 road
带 belt band bring
宽带 broadband
速 speed fast
率先 first
限 limit
超 super exceed ultra
极 extreme pole very
最 most
更 more change watch
很 very
太 too great
越 exceed more
量化 quantitative quant
幻 fantasy magic illusion
想象 imagine
妙 wonderful
趣 interest fun
玩 play
游 travel game swim tour
旅 travel journey
宿 lodge
酒店 hotel
景 scenery scenic view
观 view look observe
赏 enjoy appreciate reward
览 view
展 show exhibit develop
示 show
演 perform play act
员工 employee staff
薪 salary pay
酬 pay reward
工资 wage salary
福 fortune blessing luck happiness
寿 longevity life
禄 salary
吉 lucky auspicious
祥 auspicious
凶 fierce ominous
兴 rise prosper
旺 prosper
盛 flourish
衰 decline
亏 loss
盈 profit surplus
损 loss damage
失 lose loss
得 get gain
获 gain obtain
达 reach arrive expert
成 become success accomplish complete
功 merit work success achievement
绩 achievement performance
就 accomplish then
业绩 performance results
考 test exam
试验 test experiment trial
答案 answer
题目 question topic
难 difficult hard
易用 easy
简 simple
繁 complex traditional
复 repeat again complex re
杂 mixed complex miscellaneous
混 mix
纯 pure
素 plain element vegetarian
质 quality matter
量子 quantum
原 original source former
则 rule principle then
由 from
来源 source
流 flow stream
程度 degree
波 wave
粒 grain particle
尘 dust
沙 sand
泥 mud
砖 brick
瓦 tile
玻璃 glass
瓷 porcelain china
陶 pottery ceramic
漆 lacquer paint
丝 silk
绸 silk
棉 cotton
布 cloth
皮 skin leather
毛 hair fur
羽 feather
骨 bone
筋 tendon
角色 role character
神话 myth mythology
传说 legend
故事 story
小说 novel fiction
历史 history historical
文化 culture cultural
艺术 art
音乐 music
电影 film movie
电视 television tv
节目 program show
新闻 news
报纸 newspaper
记者 reporter journalist
杂志 magazine
出版 publish
作者 author
作家 writer
诗人 poet
教授 professor
学生 student
老师 teacher
大学 university
学院 college institute academy
学校 school
研究 research study
科学 science scientific
技术 technology technical technique
工程 engineering project
工程师 engineer
工业 industry industrial
农业 agriculture agricultural
商业 commerce business commercial
服务 service
经济 economy economic
金融 finance financial
银行 bank
保险 insurance
证券 securities
基金 fund
股票 stock share
投资 invest investment
融资 financing
贸易 trade
进口 import
出口 export exit
关税 tariff
海关 customs
汇率 exchange rate
利率 interest rate
通货膨胀 inflation
货币 currency money monetary
人民币 renminbi yuan rmb
预算 budget
财政 fiscal finance
税收 tax revenue
收入 income revenue
支出 expenditure spending
利润 profit
成本 cost
价值 value
消费 consume consumption consumer
消费者 consumer
生产 produce production
生产力 productive productivity forces
制造 manufacture manufacturing
制造业 manufacturing
供应 supply
供应链 supply chain
需求 demand need
产业 industry industrial
产业链 industrial chain industry
企业 enterprise company business firm
公司 company corporation
集团 group
有限公司 limited co. ltd
总部 headquarters
品牌 brand
产品 product
用户 user
客户 customer client
管理 management manage
经理 manager
总裁 president
董事长 chairman
创始人 founder
人工智能 artificial intelligence ai
智能 intelligent smart intelligence
机器 machine
机器人 robot
学习 learning study
深度 depth deep
模型 model
大模型 large model
算法 algorithm
算力 computing power compute
数字 digital number
网络 network internet
互联网 internet
网站 website site
软件 software
硬件 hardware
程序 program procedure
小程序 mini program miniprogram
系统 system
操作 operate operating operation
操作系统 operating system
内存 memory
虚拟 virtual
处理 process processing handle
处理器 processor
芯片 chip
半导体 semiconductor
电池 battery
汽车 car automobile auto vehicle
电动 electric
手机 phone mobile
电话 telephone phone
电脑 computer
计算机 computer
信息 information
通信 communication
安全 security safety safe
隐私 privacy
加密 encryption encrypted
密码 password cipher
账号 account
登录 login log
注册 register registration
搜索 search
推荐 recommend recommendation
关注 follow
评论 comment
点赞 like
转发 share repost forward
收藏 save favorite collect
直播 live livestream broadcast
视频 video
短视频 short video
流量 traffic flow
内容 content
标题 title headline
话题 topic hashtag
图片 picture image
照片 photo
文件 file document
文档 document
目录 directory catalogue contents
设置 settings set
选项 option
按钮 button
确定 ok confirm
取消 cancel
删除 delete
修改 modify change edit
保存 save
返回 back return
下一步 next
提交 submit
错误 error
警告 warning
提示 hint prompt tip
帮助 help
语言 language
中文 chinese
英文 english
汉语 chinese
普通话 mandarin
方言 dialect
汉字 chinese character characters
拼音 pinyin
成语 idiom
谚语 proverb
政府 government
国家 country nation national state
政治 politics political
政策 policy
法律 law legal
法院 court
警察 police
军队 army military
战争 war
和平 peace
革命 revolution
改革 reform
开放 open opening
发展 development develop
社会 society social
社会主义 socialism socialist
共产党 communist party
人民 people people's
公民 citizen
民主 democracy democratic
自由 freedom free liberty
权利 right rights
责任 responsibility duty
重任 heavy task responsibility burden
任务 task mission
目标 goal target objective
计划 plan program
规划 planning plan
项目 project item
战略 strategy strategic
策略 strategy tactic
方案 plan scheme
措施 measure
标准 standard
规则 rule
制度 system institution
机制 mechanism
体系 system
结构 structure
环境 environment environmental
生态 ecology ecological ecosystem
污染 pollution
气候 climate
能力 ability capability
资源 resource
城市 city urban
农村 rural village countryside
地区 region area
环节 segment link stage step part
封锁 blockade embargo lockdown
分散 spread disperse scatter distributed
风险 risk
积淀 accumulation accumulate
接近 close approach near
陷入 fall caught sink
传出 circulate spread emerge
相继 successively one after another
一贯 consistent always
绝对 absolute
问题 problem question issue
原因 reason cause
结果 result
影响 influence impact affect
作用 effect role function
意义 meaning significance
关系 relation relationship guanxi
面子 face
红包 red envelope packet
压力 pressure
内卷 involution
躺平 lying flat
加班 overtime work
医院 hospital
医生 doctor
医疗 medical health
健康 health
疾病 disease
病毒 virus
疫苗 vaccine
疫情 epidemic pandemic
食品 food
餐厅 restaurant
豆腐 tofu bean curd
饺子 dumpling
包子 bun
面条 noodle
火锅 hot pot hotpot
点心 dim sum snack
月饼 mooncake
春节 spring festival new year
中秋 mid-autumn
端午 dragon boat
清明 qingming tomb-sweeping
传统 traditional tradition
现代 modern
古代 ancient
朝代 dynasty
皇帝 emperor
儒家 confucian
佛教 buddhism buddhist
阴阳 yin yang
风水 feng shui fengshui
太极 tai chi taiji
功夫 kung fu
武术 martial arts
武林 martial world
江湖 jianghu martial rivers lakes
门派 sect
围棋 go weiqi
象棋 chess
麻将 mahjong
书法 calligraphy
国画 painting
京剧 opera peking
旅游 tourism travel
公园 park
博物馆 museum
图书馆 library
机场 airport
火车 train
地铁 subway metro underground
高铁 high-speed rail
高速 high-speed express
公路 highway road
桥梁 bridge
电力 power electricity
核电 nuclear power
石油 oil petroleum
天然气 natural gas
煤炭 coal
钢铁 steel iron
稀土 rare earth
黄金 gold
房地产 real estate property
住房 housing
租金 rent
物业 property
合同 contract
协议 agreement protocol
条约 treaty
合作 cooperation cooperate
竞争 competition compete
垄断 monopoly
创新 innovation
创业 startup entrepreneurship
专利 patent
版权 copyright
知识产权 intellectual property
知识 knowledge
教育 education
考试 exam test examination
高考 gaokao college entrance
就业 employment
失业 unemployment
工人 worker
农民 farmer peasant
老人 elderly old
儿童 child children
妇女 woman women
家庭 family household
婚姻 marriage
爱情 love
朋友 friend
孝顺 filial
春天 spring
保护 protection protect conservation
监管 supervision regulation regulatory
审查 review censorship
调查 investigation survey
统计 statistics
分析 analysis analyse
报告 report
会议 meeting conference
论坛 forum
协会 association
委员会 committee commission
中央 central
地方 local place
全国 national nationwide
国际 international
世界 world
全球 global
中国 china chinese
美国 us america american united
日本 japan japanese
韩国 korea korean
英国 britain uk british
法国 france french
德国 germany german
俄罗斯 russia russian
印度 india indian
欧洲 europe european
亚洲 asia asian
非洲 africa african
台湾 taiwan
香港 hong kong
澳门 macau macao
北京 beijing peking
上海 shanghai
广州 guangzhou canton
深圳 shenzhen
清华 tsinghua
北大 peking
共同 common joint shared
富裕 prosperity rich
共同富裕 common prosperity
高质量 high-quality
现代化 modernization modernisation
一带一路 belt road
)";
}

}  // namespace shuyu::pair
