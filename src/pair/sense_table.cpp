#include "pair/sense_table.hpp"

namespace shuyu::pair {

// One entry a line: the Chinese (simplified), then English words that translate it, in the form in which stems are cut
// from them. Written by hand from the commonest characters and words; it need not be complete, since it only tells
// where a gloss is likely to begin and whether English and Chinese speak of the same thing.
std::string_view sense_table() {
    return R"(一 one a single first uni
七 seven seventh
万 ten-thousand myriad ten thousand
三 three third triple
上 up upper on above go shang previous top super over last shanghai
下 down lower under below next fall sub
不 not no non un in never without dis
与 and with
丑 ugly
专 special expert
世 world generation
业 industry business trade profession
东 east eastern
丝 silk
两 two liang tael both
中 middle medium china chinese central in mid center among inside
主 main host lord owner master primary principal
举 raise elect lift
义 meaning justice righteousness
乐 music happy joy
乘 multiply ride
九 nine ninth
习 practice study habit learn
乡 village township rural hometown countryside country
书 book write letter
买 buy purchase
乱 chaos disorder random
了 finish
争 compete struggle contend war fight dispute
二 two second double twin
亏 loss
云 cloud
互 mutual inter
五 five fifth
井 well
亚 asia asian
亡 die death
交 deliver traffic exchange intersect hand
产 product production property industry produce output
享 enjoy share
京 capital beijing
亭 pavilion
亮 bright light
亲 parent relative intimate kin
人 person people man human men talent worker er individual
亿 hundred-million billion hundred million
仁 benevolence humane humaneness
今 modern today now present current
仍 still
仓 warehouse storage
他 other he him
付 pay
仙 immortal fairy
代 generation age substitute replace era dynasty
令 order decree command
仪 ceremony instrument
们 s
件 piece document item ware
价 price value
任 duty task appoint office responsibility
企 enterprise
众 crowd public mass people many
伙 partner
会 meeting association society can party conference
伟 great
传 pass transmit spread legend biography tradition
伤 hurt injury wound
伪 fake false pseudo
估 estimate
伴 companion partner
似 like seem
位 position place bit
低 low
住 live stay reside
体 body physique style system form physical
佛 buddha buddhist
你 you your
佳 good excellent
使 use make envoy
例 example case
供 supply provide offer
依 depend rely
侠 knight hero knight-errant
侧 side
侵 invade
俄 russia russian
俗 custom vulgar folk
保 protect insurance guarantee keep preserve
信 trust letter faith credit believe message
修 repair build cultivate
候 wait climate
借 borrow lend
债 debt bond
值 value worth
假 false fake holiday vacation leave
偏 partial bias
停 stop
偶 even idol accidental
偷 steal
储 store save reserve
催 urge
像 image like
儒 confucian scholar
儿 child son
元 yuan dollar first element
兄 brother elder
充 fill charge sufficient
先 first early advance ahead former
光 light optical photo bright ray
免 exempt avoid free
兑 exchange
兔 rabbit
党 party
入 enter entry income in into join
全 whole all full complete comprehensive total entire global
八 eight eighth
公 public company common male
六 six sixth hexa
共 common together co share communist
关 close gate customs off pass relate
兴 rise prosper
兵 soldier troop army
具 tool
典 classic ceremony
养 raise nourish support
兼 concurrent
内 inner inside internal domestic in within intra
册 register book volume
写 write
军 army military troop force
农 farm agriculture agricultural rural farmer
冠 crown champion
冬 winter
冰 ice
冲 rush charge clash
决 decide
况 situation condition
冷 cold cool
净 net clean
准 standard accurate quasi
凉 cool
减 reduce decrease minus cut
几 several few how many
凡 ordinary mortal
凤 phoenix
凶 fierce ominous
出 out exit export leave go produce
击 hit attack strike
刀 knife sword
分 part branch minute divide sub point cent score share fraction
切 cut
刊 journal publication
刑 punishment criminal penal
划 plan
则 rule principle then
刚 just firm
创 create start innovation found innovate
初 first early beginning initial primary
删 delete
判 judge sentence
利 profit benefit interest advantage
到 arrive reach to
制 system make institution control restrict
券 bond voucher ticket security coupon
刺 thorn stab assassinate
剂 agent dose
前 front before pre former forward advance ex previous
剑 sword
剧 drama play opera theatre
剩 leftover surplus
副 vice deputy
割 cut
力 power force strength
功 merit work success achievement function
加 add plus increase
务 affairs service duty affair task
动 move action dynamic motion kinetic
助 help assist aid
励 encourage
劳 labor labour work
势 power trend potential force
勤 diligent
包 package bag wrap bun include
化 -ization change
北 north northern
匠 craftsman
区 district zone area region
医 medicine medical doctor
十 ten tenth
千 thousand
升 rise upgrade up increase promote liter
午 noon
半 half semi
华 china chinese splendid
协 cooperate agree joint
单 list single order simple unit
卖 sell sale
南 south southern
占 occupy
卡 card stuck
卫 guard defend health satellite
印 print seal india
危 danger crisis
卷 roll scroll volume
卸 unload
厂 factory plant works
厅 hall office
压 pressure press
厌 dislike
厚 thick
原 original source former plain
厨 kitchen chef
去 go remove past de leave
县 county
及 and
友 friend friendly ally
双 double two dual twin pair both
反 reverse counter anti against oppose
发 send issue develop hair emit start launch fa
取 take get
受 receive suffer accept
变 change variable transform become
叛 betray rebel
口 mouth port opening entrance oral gate
古 ancient old classical antique
句 sentence line
另 another
可 can able may
台 taiwan platform station table
史 history historian
右 right
叶 leaf
号 number sign mark size
司 company department
吃 eat eaten
合 combine joint together join close co
吉 lucky auspicious
同 same together co
名 name famous
后 back after post rear later behind queen
君 gentleman lord monarch ruler
听 listen hear
吸 inhale absorb attract
员 member staff employee
周 zhou week
味 taste flavour flavor smell
呼 call exhale
命 life fate order
和 and harmony peace sum
哀 sorrow grief
品 product goods article grade item quality character
响 sound loud
哥 brother
哭 cry
唐 tang
售 sale sell
唯 only
唱 sing
商 business commerce merchant trade commercial shang quotient
啤 beer
善 good kind
喜 happy joy like happiness
喝 drink
喷 spray
嘴 mouth
器 device instrument tool ware machine
四 four fourth
回 return back
因 cause because
团 group regiment league
园 garden park
困 difficult trapped
围 surround siege
固 solid firm fixed
国 country nation national state kingdom china
图 picture figure map chart diagram image graph
圆 round circle yuan
圈 circle
土 earth soil land local native territory
圣 saint holy sacred sage
在 at in on be exist
地 earth land ground place local area geo field soil
场 field market ground square site place farm venue
坊 workshop lane
坏 bad broken
坐 sit
块 block piece lump
坡 slope
型 type model
城 city town wall urban castle
域 region domain
培 train cultivate
基 base foundation
堂 hall
堆 pile heap
塑 plastic
塔 tower pagoda
塞 fortress stuff
境 environment border situation
墓 tomb
墙 wall
增 increase add grow gain
墨 ink
士 scholar soldier gentleman knight person
声 sound voice
处 place office handle
复 repeat again complex re
夏 summer
外 outer foreign external outside out exterior
多 many multi more much poly
夜 night
大 great big large grand major college mega senior
天 sky heaven day celestial heavenly weather
太 too great
夫 husband man
失 lose loss miss
头 head top first leader
奇 strange odd
奋 strive
奖 award prize
奥 olympic
女 woman female girl women daughter
奴 slave
她 she her
好 good well fine
如 like as if
妇 woman
妈 mother mom
妙 wonderful
妹 sister younger
妻 wife
始 begin start
姐 sister elder
姓 surname
委 committee commission
娘 mother girl
娶 marry
婚 marriage wedding marry
媒 media matchmaker
嫁 marry
子 child son seed sub particle
孔 hole confucius
孕 pregnant
字 character word letter
存 save store deposit exist
孝 filial piety
季 season quarter
孤 lonely alone orphan
学 study learning school science -ology learn ology academic
孩 child
它 it
宅 residence
宇 universe
守 guard keep defend
安 safe peace security
宋 song
宗 sect ancestor
官 official officer government bureaucrat organ
宙 universe time
定 fix decide set fixed stable
宝 treasure precious
实 real true solid actual fact practical
审 review audit examine trial
客 guest customer visitor hacker client
宣 declare announce
室 room office chamber
宫 palace
害 harm damage
宴 banquet
家 home family house household specialist expert ist
宽 wide broad
宿 lodge stay
密 secret dense close
富 rich wealth wealthy
寒 cold chill
寸 inch
对 pair correct against
寺 temple monastery
寻 seek search
导 guide lead director conduct
寿 longevity life
封 seal block close
射 shoot ray
尊 respect honor
小 small little mini young short minor micro
少 few little young less lack
尖 sharp tip
尘 dust
就 accomplish then
尾 tail
局 bureau office situation game
层 layer level floor
居 live residence reside
屋 house room
屏 screen
展 show exhibit develop unfold
属 belong
山 mountain mount hill peak shan
岛 island isle
岭 ridge
岸 shore bank
峰 peak
崇 worship
崩 collapse
州 state prefecture continent
巡 patrol
工 work worker industry labour labor engineering
左 left
巧 skill clever
巨 giant huge
己 self oneself
币 currency coin money
市 city market municipal
布 cloth
帅 handsome commander
师 teacher master division army
帝 emperor god imperial
带 belt band bring zone lead
席 seat mat
帮 gang help
常 often common normal constant
帽 hat cap
幅 width
幕 screen curtain
干 dry do trunk cadre
平 flat peace level ping equal even
年 year annual new-year new age
幻 fantasy magic illusion
幼 young child infant
床 bed
序 order sequence
库 library store warehouse base
应 respond should answer
底 bottom base
店 shop store
庙 temple
府 government mansion
废 waste abolish
度 degree system measure
廉 cheap honest clean
延 extend delay
建 build construct establish
开 open start drive on
异 different strange alien
弃 abandon
式 style type form formula
引 lead guide attract
弟 brother younger
弯 bend curve
弱 weak weakness
弹 bullet bomb missile
强 strong power force powerful strengthen
录 record
形 shape form
彩 color lottery
影 film shadow movie image
役 service battle
征 levy conquer march
很 very
律 law rule
徒 disciple
得 get gain obtain
微 micro tiny
德 virtue moral morality germany german
心 heart mind core center
必 must
忍 endure
志 will ambition record
忘 forget
忙 busy
忠 loyal loyalty
快 fast quick rapid soon express
念 think read concept
怀 bosom cherish
态 state attitude
怒 anger angry
怕 fear afraid
思 think thought
急 urgent emergency anxious
性 nature sex -ity
怪 strange monster
总 total general overall chief
恋 love
恐 fear terror
恨 hate
恩 grace kindness
息 news rest interest message breath
恶 evil bad
悟 enlightenment
您 you
悲 sad sorrow
情 feeling emotion love situation
惊 surprise shock
惠 benefit favor
惯 habit
想 think want idea
愁 worry
意 meaning intention idea will
感 feel sense feeling
愿 wish willing
慈 kind compassion
慢 slow
慧 wisdom
憾 regret
戏 play game opera drama
成 become success accomplish complete
我 i my we me our self
戒 precept abstain
或 or
战 war battle fight combat
戴 wear
户 account household door family
房 house room housing home
所 place institute office
手 hand hand-held manual
打 hit beat play strike fight crack
扶 support
批 batch approve criticize
找 find
承 bear inherit undertake
技 skill technique technology
抓 catch grab
投 throw invest vote
抗 resist anti
折 discount fold
抢 rob grab
护 protect guard care nurse
报 newspaper report
披 wear
抽 draw pump
担 bear burden
拆 demolish
拉 pull
拍 shoot beat
拜 worship visit
择 choose
拿 take hold
持 hold support keep
挂 hang
指 finger point index
按 press
挖 dig
振 vibrate
捕 catch arrest
损 loss damage
换 change exchange swap replace
据 evidence according data
授 teach award
掌 palm control
排 row arrange discharge emit drain
接 connect receive
控 control
推 push promote
描 describe
提 raise lift mention
插 insert
握 hold grip
援 aid help assist
搜 search
搞 do
摄 shoot photograph
摇 shake
撑 support
撤 withdraw
播 broadcast play spread sow
操 operate exercise
支 support branch pay expenditure
收 receive collect income harvest
改 change reform correct
攻 attack
放 put release let
政 government politics policy political
效 effect efficiency
敌 enemy foe rival hostile
救 rescue save
教 teach education religion teaching
散 scatter
敬 respect
数 number digital count data figure math several
整 whole adjust
文 text culture literature language writing civil script
斗 fight struggle
料 material
断 break cut judge
新 new novel neo fresh modern xin
方 square side method direction party place
施 implement apply
旅 travel journey trip
族 ethnic clan nationality tribe
旗 flag banner
无 no without none un less free non
日 day sun daily japan japanese
旧 old former used past
早 early morning
旱 drought
时 time hour when era moment
旺 prosper
昆 insect
明 bright clear ming
易 easy change trade
昔 past former
星 star planet
春 spring
是 is be yes
晚 late evening night
晨 morning
普 general common
景 scenery scenic view scene
晶 crystal
智 intelligence smart wisdom clever
暖 warm
暗 dark hidden
暴 violent
曲 song tune melody curve bent
更 more change watch
最 most
月 month moon monthly lunar
有 have exist with has there possess own
朋 friend
服 clothes service serve obey
望 hope look
朝 dynasty court morning
期 period phase term
木 wood wooden tree timber
未 not un yet
末 end last late final
本 root book origin capital this basis original
术 technique art skill
机 machine engine aircraft plane opportunity chance device
杀 kill
杂 mixed complex miscellaneous
权 right power authority
材 material timber talent
村 village rural
束 bundle bind
条 item strip condition article
来 come
杯 cup glass
板 board plate
极 extreme pole very
林 forest woods grove wood lin
果 fruit result
枪 gun
架 frame shelf
染 dye pollute infect
柔 soft gentle
柜 cabinet
查 check inspect investigate
标 mark standard target label
栏 column fence
树 tree
校 school
株 strain
样 sample kind
核 core nuclear kernel nucleus
根 root
格 pattern grid
案 case record proposal
桌 table desk
档 file grade
桥 bridge
梁 beam
梦 dream
械 machine weapon
检 check inspect
棉 cotton
棋 chess
棚 shed
森 forest
椅 chair
植 plant
楼 building tower floor storey
概 general
榜 list
槽 slot
模 model mold
次 time secondary order sub
欢 joyous
欧 europe european
欺 deceive bully
款 fund payment money model style clause
歌 song sing
止 stop cease
正 right positive main just correct
武 military martial arms warrior
死 death dead die deadly
殖 colonize breed
段 section segment stage paragraph
殿 hall palace
毁 destroy
母 mother maternal
毒 poison toxic virus drug
比 compare ratio than
毕 finish
毛 hair fur wool
毫 milli
民 people civil folk citizen civilian populace private
气 air gas qi energy breath spirit vapor
氢 hydrogen
氧 oxygen
氮 nitrogen
水 water aqua hydro aquatic liquid river level
求 seek demand request
汇 exchange remit
汉 han chinese
汗 sweat
江 river jiang
池 pool pond
污 pollute dirty dirt
汤 soup broth
沉 sink deposit heavy
沙 sand
沟 ditch channel
没 not no without un
河 river he
油 oil petrol
治 govern rule cure treat
泉 spring fountain
法 law method act legal france french dharma
泛 pan
波 wave
泥 mud
注 note register inject
洋 ocean foreign western
洗 wash
洞 hole cave
津 ferry
洲 continent continental
活 live life alive living active
派 school sect faction send group dispatch
流 flow stream current
浅 shallow
测 test measure detect
济 economy help aid
浪 wave
浮 float
海 sea ocean marine maritime
消 cancel eliminate consume
液 liquid
淀 deposit settle
淘 wash
深 deep depth profound
混 mix
添 add
清 clear clean qing pure
渐 gradual
渔 fish fishery
温 temperature warm
港 port harbour harbor hong kong hong-kong
渴 thirst
游 travel game swim tour play
湖 lake
湾 bay gulf
湿 wet humid
源 source origin
滑 slip
满 full
漆 lacquer paint
演 perform play act evolve
漠 desert
漫 overflow
潜 latent submarine
潮 tide
澳 macau australia
激 stimulate excite
火 fire flame hot
灭 destroy extinguish
灯 lamp light
灰 grey gray ash
灵 spirit soul
灾 disaster
炉 furnace stove
炒 fry stir-fry speculate
炭 charcoal carbon
炮 cannon gun artillery
炸 fry explode
点 point dot spot
烟 smoke tobacco cigarette
烤 roast bake
烧 burn
热 heat hot thermal fever
煤 coal
煮 boil cook
熟 ripe cooked familiar
燃 burn fuel
爆 explode explosion
爱 love
父 father paternal
片 chip piece film slice
版 edition version
牌 brand card sign
牙 tooth dental teeth
牛 ox cow beef cattle bull
牧 herd pasture
物 thing matter object material goods substance
特 special
牺 sacrifice
状 state shape
狗 dog
独 alone single independent
狱 prison
狼 wolf
猎 hunt
猪 pig pork
猫 cat
献 contribute offer
猴 monkey
率 rate ratio
玉 jade
王 king wang prince royal
玩 play
环 ring loop link circular circle cycle
玻 glass
珠 pearl bead
班 class shift
球 ball globe sphere
理 manage reason principle theory
瓜 melon
瓦 tile
瓶 bottle
瓷 porcelain china
甜 sweet
生 life student birth raw live born grow give living produce bio
用 use
田 field farm
由 from
甲 armor first
申 apply
电 electric electricity power electronic tele electrical telephone
男 man male boy
画 painting picture draw drawing
界 world circle boundary
畜 livestock
略 strategy
疆 border frontier
疑 doubt suspect
疗 treatment therapy treat
疫 epidemic plague
疲 tired
疾 disease
病 disease illness sick patient
症 disease symptom
痛 pain
瘦 thin lean
登 log climb
白 white
百 hundred hundreds
的 of 's
皇 emperor imperial royal
皮 skin leather
盈 profit surplus
益 benefit interest
盐 salt
监 supervise prison monitor
盒 box
盖 cover
盗 steal thief
盘 plate disk dish board
盛 flourish
盟 alliance league
目 eye item goal objective
直 straight direct live
省 province provincial save
看 see look watch read
真 true real genuine really truth
眠 sleep
眼 eye
睛 eye
睡 sleep
督 supervise
矛 spear contradiction
知 know knowledge
矩 rule
短 short
石 stone rock
矿 mine mineral ore
码 code number yard
研 research study
砖 brick
破 break broken
础 foundation
硅 silicon
硬 hard
确 sure confirm exact
碎 broken
碑 stele tablet monument
碗 bowl
碰 touch bump
碳 carbon
磁 magnetic
示 show
礼 gift rite ceremony courtesy ritual propriety etiquette
社 society agency social
祖 ancestor
神 god spirit divine mind
祥 auspicious
票 ticket vote bill stamp
禁 ban forbid prohibit
禄 salary
禅 zen chan
福 fortune blessing luck happiness
离 leave apart
私 private
秋 autumn fall
种 kind species seed plant type race breed
科 science department branch section
秒 second
秘 secret
租 rent lease
秦 qin
积 accumulate
称 name call
移 move shift
稀 rare
程 process program journey
税 tax
稳 stable steady
稻 rice
究 research study
穷 poor
空 empty air sky space vacancy
穿 wear
突 sudden
窄 narrow
窗 window
立 stand establish set legislation
站 station stop stand
竞 compete
章 chapter seal regulation
童 child children
端 end terminal
竹 bamboo
笑 laugh smile
笔 pen brush
第 number th
笼 cage
筋 tendon
筑 build
答 answer
策 policy plan
签 sign
简 simple
算 calculate compute count
管 manage pipe tube control
箱 box case
篇 chapter article
米 rice meter metre
类 kind class type category
粉 powder pink fan
粒 grain particle
粗 rough thick
粥 porridge congee
粮 grain food
精 essence fine precision spirit
糊 paste
糕 cake
糖 sugar candy sweet
素 plain element vegetarian
索 search rope
紧 tight urgent
紫 purple
累 accumulate tired
繁 complex traditional
红 red
约 treaty appointment about agreement
级 level grade class
纪 century discipline era age record
纯 pure
纸 paper
线 line thread wire
练 train practice
组 group team
细 fine thin detail
终 end final
绍 introduce
经 economic classic scripture through economy pass
结 knot tie result bind
给 give supply
络 network
统 unify system
继 continue
绩 achievement performance merit
绪 thread
续 continue
绳 rope
维 dimension maintain
绸 silk
综 comprehensive
绿 green
缓 slow buffer ease
编 edit code compile
缺 lack short
网 net network web internet
罗 net
罚 punish fine penalty
罪 crime sin guilty guilt
署 office sign
羊 sheep goat mutton lamb
美 beautiful beauty america american us united states good
群 group crowd cluster flock
羽 feather
翼 wing
老 old elder veteran elderly aged always
考 test exam
耕 plow cultivate
耳 ear
聊 chat
职 job post duty position occupation
联 link joint union connect unite federal
聚 gather
肉 meat pork flesh
肝 liver
股 share stock equity
肤 skin
肥 fat
育 educate raise education nurture
肺 lung
肾 kidney
胃 stomach
胆 gall courage
背 back
胎 fetus
胖 fat
胜 win victory
胶 glue rubber
能 energy can ability able capability
脉 pulse
脑 brain mind
脚 foot feet
脱 escape shed
脸 face
腐 rotten corrupt
腰 waist
腿 leg
膜 film membrane
臣 minister subject official
自 self auto own from
舌 tongue
舞 dance
舟 boat
航 navigate sail
般 kind
舰 warship ship
船 ship boat vessel
良 good
艰 hard
色 color colour
艺 art craft skill
节 festival section segment joint save
芯 chip core
花 flower blossom floral spend
芽 bud
苏 soviet revive
苗 vaccine seedling
若 if like
苦 bitter hardship suffer
英 britain british english hero
茂 lush
范 norm model
茶 tea
草 grass draft herb straw
荐 recommend
荒 waste wild
荣 honor glory
药 medicine drug herb
莲 lotus
获 gain obtain
菊 chrysanthemum
菌 bacteria
菜 dish vegetable cuisine
营 operate camp business
落 fall drop
著 write famous
董 director
葱 scallion onion
蒙 mongol mongolia
蓄 store
蓝 blue
薄 thin weak
薪 salary pay
藏 hide store tibet tibetan
虎 tiger
虑 consider
虚 virtual empty false void
虫 insect worm bug
虾 shrimp prawn
蚂 ant
蛇 snake
蜂 bee
蜜 honey
融 finance melt fusion
血 blood
行 go travel walk line bank row act industry
街 street
衡 balance
衣 clothes clothing garment
补 supplement patch repair
表 table watch list form meter surface
衰 decline
袋 bag
裁 judge cut
裂 split crack
装 install dress pack
裙 skirt
裸 naked
西 west western
要 want important must need
覆 cover
见 see view meet
观 view look observe
规 rule regulation
视 visual view video tele vision look see
览 view
角 corner horn angle role
解 solve explain understand
触 touch
言 speech word language
警 police alert warn
譬 example
计 plan calculate count
订 order book
认 recognise confirm admit
训 train
议 discuss proposal debate parliament opinion
记 remember record note
讲 speak talk
论 theory discuss comment
讼 lawsuit
设 set establish design
访 visit
证 certificate proof card prove evidence
评 comment review evaluate
识 know knowledge recognize identify
诉 sue appeal
诊 diagnose
词 word term lyric
译 translate
试 test try exam trial
诗 poem poetry verse
诚 honest sincere
话 words speech talk dialect language
语 language speech word
误 mistake error
说 say speak theory talk
读 read
课 lesson class course
谁 who
调 adjust tone tune
谈 talk
谋 plot plan
谢 thank
谷 valley grain
豆 bean soy
象 elephant image
豪 heroic luxury
貌 appearance
负 bear negative burden
财 wealth finance money fortune fiscal
责 responsibility duty
败 lose defeat fail
账 account
货 goods cargo commodity currency
质 quality matter substance nature
贪 greedy corrupt
贫 poor poverty
购 buy purchase shopping
贴 paste stick
贵 expensive noble
贷 loan credit
贸 trade
费 fee expense cost charge
贿 bribe
资 capital fund asset invest
赌 gamble
赏 enjoy appreciate reward
赔 compensate
赛 race match competition
赢 win
走 walk go run
起 rise start up
超 super exceed ultra
越 exceed more
趋 trend
趣 interest fun
足 foot feet enough soccer sufficient
跌 fall drop
跑 run
距 distance
跟 follow
路 road way path route line
踪 trace
身 body self
躺 lie
车 car vehicle cart bus train auto
轨 track orbit
转 turn transfer convert rotate shift
轮 wheel round
软 soft software
轻 light young
载 carry load
较 compare
辅 assist auxiliary
辑 edit
输 lose transport input
辣 spicy hot
辩 debate
边 side edge border boundary
达 reach arrive expert
迁 move migrate
过 pass over past cross through excessive
迎 welcome
运 transport luck fortune movement move sport
近 near close recent
这 this
进 enter advance import in progress into
远 far remote distant long
违 violate
连 connect continuous link even
迟 late
迫 force
迷 fan lost
追 chase
送 send give deliver
逃 escape
逆 reverse contrary
选 choose select election elect
透 transparent
递 deliver
途 way
通 through communicate pass general common
速 speed fast velocity
造 make build create
逻 logic patrol
遇 meet
道 way road path tao dao doctrine track
遗 heritage leave
避 avoid
那 that
邦 state nation
邮 mail post
邻 neighbor
郊 suburb
部 part department ministry section
都 capital city
配 match distribute
酒 wine liquor alcohol spirit drink
酬 pay reward
酷 cool cruel
酸 sour acid
醉 drunk
醋 vinegar
醒 wake
采 pick mine collect gather
释 explain release
重 heavy important re weight repeat main serious
野 wild field
量 quantity amount volume measure quantum
金 gold metal golden money finance fund fee
针 needle
钓 fish
钟 clock bell
钢 steel
钮 button
钱 money coin cash
铁 iron rail steel railway
铜 copper bronze
铝 aluminum aluminium
银 silver bank
铺 shop
链 chain link
销 sale sell cancel
锁 lock
锂 lithium
锅 pot pan wok
错 wrong error mistake
键 key button
镇 town township
镜 mirror lens
长 long length chief head grow leader long-term
门 door gate sect school
闪 flash
闭 close
问 ask question
闲 idle leisure
阁 pavilion
阅 read
队 team line
防 prevent defend anti defense defence guard protect
阳 sun yang
阴 shade yin
阵 array
阶 step stage class
阻 block obstruct
际 international between
陆 land
降 fall drop lower reduce
限 limit
院 court institute yard hospital academy house
除 remove divide except
险 risk danger insurance
陵 tomb
陶 pottery ceramic
隐 hidden
隔 separate
障 barrier
难 difficult hard disaster
雄 male hero
集 collect gather set
雕 carve
雨 rain
雪 snow
零 zero retail
雷 thunder mine lightning
需 need demand
霸 tyrant hegemon
青 green blue young
静 quiet static still
非 non not un wrong africa
靠 rely
面 noodle face flour surface side aspect
鞋 shoe
鞭 whip
韧 tough resilient
韩 korea korean
音 sound music voice tone
页 page
顶 top
顺 smooth obey
顾 look
颁 issue
预 pre advance
领 lead collar territory
频 frequency
题 topic title question subject
额 amount quota
风 wind style custom air
飞 fly flying flight
食 food eat
饥 hunger
饭 meal rice food dinner
饮 drink beverage
饰 decorate
饼 cake pancake biscuit
馆 hall museum house pavilion library
香 fragrant incense scent aroma spice
马 horse ma
驱 drive
驾 drive
验 test experience verify
骑 ride
骗 cheat deceive
骨 bone
高 high tall senior height advanced
鬼 ghost
魂 soul
魔 demon magic
鱼 fish
鲜 fresh
鸟 bird
鸡 chicken
鸭 duck
麦 wheat barley
麻 hemp numb
黄 yellow
黑 black dark
鼓 drum
鼠 rat mouse
鼻 nose
齐 together
龄 age
龙 dragon loong
一国两制 one country two systems
一带一路 belt road
一贯 consistent always
三个代表 three represents
三农 agriculture rural farmers
三国 three kingdoms
三国演义 romance three kingdoms
三孩 three child
三峡大坝 three gorges dam
三维 three-dimensional
上传 upload
上升 rise
上市 list listing ipo public listed
上海 shanghai
上涨 rise
上诉 appeal
下一步 next
下岗 layoff laid-off
下海 plunge sea business
下调 lower cut
下跌 fall drop
下载 download
下降 decline decrease fall
不忘初心 original aspiration
专业 professional specialty major
专利 patent
专制 autocracy authoritarian
专家 expert
专家模型 expert model
专精特新 specialized sophisticated little giants
世界 world
世界遗产 world heritage
世纪 century
业务 business
业绩 performance results
东方 eastern east oriental
东西 thing
东部 eastern
丝绸 silk
丝绸之路 silk road
两岸 cross-strait
个人 individual personal person
个人主义 individualism
中产 middle class
中产阶级 middle class
中医 traditional chinese medicine
中华 chinese china
中华人民共和国 people republic china
中华民族 chinese nation
中原 central plains
中国 china chinese
中国梦 chinese dream
中国特色社会主义 socialism chinese characteristics
中国科学院 chinese academy sciences
中央 central
中央委员会 central committee
中央银行 central bank
中学 middle school secondary
中庸 doctrine mean
中心 center
中文 chinese
中秋 mid-autumn
中秋节 mid-autumn festival
中药 chinese medicine herbal herb
中部 central
临时工 temporary worker
丹药 pill elixir
为人民服务 serve people
主席 chairman president
主播 streamer host anchor
主权 sovereignty
主流 mainstream
主要 main major
主页 homepage home page
举国体制 whole-nation system
义务 duty obligation
义务教育 compulsory education
义和团 boxer
乌龙茶 oolong tea
乐器 instrument
乒乓球 table tennis ping-pong
乘客 passenger
乡村 rural village
乡村振兴 rural revitalization vitalization
乡镇 township
书法 calligraphy
书法家 calligrapher
书籍 book
书记 secretary
书院 academy
事业单位 public institution
事实 fact
二孩 second child
二胡 erhu
云计算 cloud computing
互联网 internet
五四运动 may fourth movement
五年计划 five-year plan
五行 five elements phases
亚洲 asia asian
交易 trade transaction deal trading
交通 traffic transport transportation
产业 industry industrial sector
产业链 industrial chain industry supply
产值 output value
产品 product
产权 property right
产能 capacity
产能过剩 overcapacity
产量 output yield
京东 jd
京剧 opera peking beijing
人口 population
人工 artificial manual labor human
人工智能 artificial intelligence ai
人情 favor human feeling
人才 talent
人权 human rights
人民 people people's
人民代表大会 people congress
人民公社 people commune
人民币 renminbi yuan rmb
人民日报 people daily
人民法院 people court
人民解放军 people liberation army
人民银行 people bank
人类 human mankind humanity
人类学 anthropology
人脸识别 facial recognition face
仁义 benevolence righteousness
今天 today
仓库 warehouse
代工 contract manufacturing foundry
代码 code
仲裁 arbitration
价值 value
价格 price
任务 task mission
企业 enterprise company business firm corporate
企业家 entrepreneur
伊斯兰 islam islamic
众筹 crowdfunding
优势 advantage
优惠券 coupon voucher
会员 member membership
会议 meeting conference
伟大复兴 great rejuvenation
传出 circulate spread emerge
传感器 sensor
传统 traditional tradition
传统的 traditional
传说 legend
传输 transmission transfer
伦理 ethics
估值 valuation
低碳 low-carbon
低端 low-end
住房 housing
体制 system structure
体系 system
体育 sports sport
佛像 buddha statue
佛教 buddhism buddhist
作业 homework
作家 writer author
作用 effect role function
作者 author
使命 mission
使用 use
供应 supply
供应链 supply chain
供给 supply
供给侧 supply-side
供需 supply demand
依赖 dependence rely dependent
侠客 knight-errant
促进 promote
俄罗斯 russia russian
俗语 saying
保修 warranty
保存 save
保守 conservative
保护 protection protect conservation
保护区 reserve protected area
保证 guarantee ensure
保险 insurance
保障 guarantee security ensure
保障房 affordable housing
信仰 faith belief
信任 trust
信心 confidence
信息 information message
信托 trust
信用 credit
信用体系 credit system
信贷 credit
修仙 cultivation immortal
修改 modify change edit
修正案 amendment
修炼 cultivation cultivate
修行 practice cultivation
债券 bond
债务 debt
健康 health healthy
储能 energy storage
储蓄 savings
像素 pixel
儒学 confucianism
儒家 confucian confucianism
儿童 child children
允许 allow permit
元器件 component
元婴 nascent soul
元宇宙 metaverse
元宵节 lantern festival
元朝 yuan dynasty
充值 recharge top-up
充电 charging charge
充电桩 charging pile charger
先生 mister mr sir
先进 advanced
光伏 photovoltaic solar
光刻机 lithography machine
免费 free
党员 party member
党委 party committee
全国 national nationwide
全球 global world
全球化 globalization
八卦 eight trigrams gossip
公交 bus public transport
公众 public
公众号 official account
公共 public
公务员 civil servant
公司 company corporation firm
公告 announcement notice
公园 park
公安 public security police
公寓 apartment
公布 announce publish
公平 fair fairness
公正 justice fair
公民 citizen
公益 public welfare charity
公积金 provident fund
公路 highway road
共产主义 communism communist
共产党 communist party
共享 share sharing shared
共享单车 shared bike bike-sharing
共享经济 sharing economy
共同 common joint shared
共同体 community
共同富裕 common prosperity
共和国 republic
关注 follow attention
关税 tariff
关系 relation relationship guanxi connection
关键 key crucial
关闭 close
养老 elderly care pension
养老金 pension
内功 internal inner
内卷 involution rat race rolling inward
内地 mainland inland
内存 memory
内容 content
内战 civil war
内需 domestic demand
册子 booklet
再分配 redistribution
军事 military
军阀 warlord
军队 army military
农业 agriculture agricultural farming
农历 lunar calendar
农村 rural village countryside
农民 farmer peasant
农民工 migrant worker
农药 pesticide
冠军 champion
冰箱 refrigerator
冲突 conflict
决定 decision decide
减少 reduce decrease
凤凰 phoenix
出口 export exit
出海 overseas abroad global
出版 publish
出租车 taxi
击打 hit
分公司 branch
分子 molecule molecular
分散 spread disperse scatter distributed
分析 analysis analyse analyze
分析师 analyst
分类 classification category
分级 grading classification
分配 distribution
刑事 criminal
刑法 criminal law
创业 startup entrepreneurship
创业者 entrepreneur
创始人 founder
创新 innovation innovate innovative
创造 create
初创 startup
初心 original aspiration intention
删除 delete
判决 judgment ruling verdict
利润 profit
利率 interest rate
利用 use exploit
制度 system institution
制裁 sanction
制造 manufacture manufacturing make
制造业 manufacturing
刺绣 embroidery
前景 prospect
剧本 script
剩女 leftover women
剪纸 paper cutting paper-cut
办法 measures method
功夫 kung fu effort
加密 encryption encrypted encrypt
加工 processing process
加强 strengthen
加班 overtime work
加盟 franchise
动力 power motivation momentum
动物 animal
动词 verb
助词 particle
努力 effort hard
劳动 labor labour work
劳动力 labor labour workforce
劳动合同 labor contract
劳动法 labor law
勇气 courage
包产到户 household responsibility
包子 bun baozi steamed stuffed
化学 chemistry chemical
化肥 fertilizer
北京 beijing peking
北京大学 peking university
北大 peking
北部 northern
区块 block
区块链 blockchain
区域 region regional
医保 medical insurance
医学 medicine medical
医生 doctor
医疗 medical health healthcare
医院 hospital
午餐 lunch
半导体 semiconductor
华为 huawei
协会 association
协议 agreement protocol
单位 unit work
单车 bike bicycle
南海 south china sea
南部 southern
博士 doctor phd
博物馆 museum
卡脖子 chokehold bottleneck stranglehold
卫星 satellite
卫生 health hygiene sanitation
印度 india indian
危机 crisis
危险 danger dangerous
历史 history historical
压力 pressure
原则 principle
原告 plaintiff
原因 reason cause
原子 atom atomic
去杠杆 deleveraging
县城 county seat town
参数 parameter
双减 double reduction
双十一 double eleven singles day
双循环 dual circulation
反垄断 antitrust anti-monopoly
反对 oppose opposition
反弹 rebound
反腐 anti-corruption
发展 development develop
发布 release publish issue announce
发改委 development reform commission
发明 invention invent
发烧 fever
发现 discovery discover find
取消 cancel
变化 change
口号 slogan
口岸 port
古代 ancient
古琴 zither guqin
可再生能源 renewable energy
可持续 sustainable
可爱 cute lovely
台海 taiwan strait
台湾 taiwan taiwanese
台风 typhoon
右派 right rightist
右翼 right-wing
司机 driver
司法 judicial judiciary justice
吃瓜 watch spectator melon
合伙人 partner
合作 cooperation cooperate
合同 contract
合并 merger merge
合资 joint venture
同志 comrade
名单 list
名词 noun
员工 employee staff worker
周期 cycle
命运 fate destiny
命运共同体 shared future community
和尚 monk
和平 peace peaceful
和平统一 peaceful reunification
和谐 harmony harmonious
和谐社会 harmonious society
咳嗽 cough
品牌 brand
哥哥 elder brother
哲学 philosophy
唐朝 tang dynasty
唐诗 tang poetry
唯物主义 materialism
商业 commerce business commercial
商务部 ministry commerce
商品 commodity goods product
商场 mall
商家 merchant seller
商标 trademark
啤酒 beer
四合院 courtyard house
四川 sichuan
回收 recycling recycle recovery
回族 hui
因果 cause effect karma
团结 unity
团队 team
园区 park
园林 garden
困难 difficult difficulty
围棋 go weiqi
国产 domestic domestically
国产化 localization domestic
国企 state-owned enterprise soe
国内生产总值 gross domestic product gdp
国务院 state council
国家 country nation national state
国家安全 national security
国家统计局 national bureau statistics
国家队 national team
国庆节 national day
国有 state-owned
国民党 kuomintang nationalist
国画 painting chinese
国资委 sasac
国防 national defense
国防部 ministry defense
国际 international
图书馆 library
图像 image
图片 picture image
土地 land
土地改革 land reform
土豆 potato
土豪 nouveau riche
地区 region area
地图 map
地方 local place
地方政府 local government
地点 place location
地理 geography
地铁 subway metro underground
地震 earthquake
垃圾 garbage waste trash
垃圾分类 waste sorting garbage
垄断 monopoly
型号 model
城中村 urban village
城市 city urban
城市化 urbanization
城镇化 urbanization
培训 training
基因 gene genetic
基建 infrastructure
基本面 fundamentals
基督教 christianity christian
基础 foundation basis base basic
基础设施 infrastructure
基金 fund
塑料 plastic
增加 increase
增强现实 augmented reality
增速 growth rate
增长 growth grow increase
墨家 mohist
士兵 soldier
士大夫 scholar-official literati
声明 statement
声调 tone
处方 prescription
处理 process processing handle deal
处理器 processor
处罚 punishment penalty
备案 filing record registration
复兴 rejuvenation revival renaissance
复旦大学 fudan university
复杂 complex complicated
复苏 recovery
外交 diplomacy diplomatic foreign
外交部 foreign ministry
外包 outsourcing outsource
外卖 takeout delivery takeaway food
外汇 foreign exchange forex
外贸 foreign trade
外资 foreign capital investment
外需 external demand
夜市 night market
大众 mass public
大使 ambassador
大使馆 embassy
大坝 dam
大学 university college
大数据 big data
大模型 large model llm
大湾区 greater bay area
大熊猫 giant panda
大臣 minister
大蒜 garlic
大豆 soybean
大跃进 great leap forward
大锅饭 big pot
大陆 mainland continent
天下 all under heaven world
天使投资 angel investment
天命 mandate heaven
天安门 tiananmen
天气 weather
天然气 natural gas
太平天国 taiping heavenly kingdom
太极 tai chi taiji
太极拳 tai chi taijiquan
太监 eunuch
太阳 sun solar
太阳能 solar
央行 central bank
失业 unemployment unemployed
失败 failure fail
奋斗 struggle strive
奖学金 scholarship
奖金 bonus
奥运会 olympics olympic games
女士 ms lady madam
女性 women woman female
奶奶 grandmother
妇女 woman women
妹妹 younger sister
姐姐 elder sister
委员会 committee commission
威权 authoritarian
婚姻 marriage
婚礼 wedding
媒体 media
子公司 subsidiary
孔子 confucius
字节跳动 bytedance
存储 storage
存款 deposit
孙子兵法 art war
孙悟空 monkey king sun wukong
孝顺 filial piety
孟子 mencius
孤独 lonely loneliness
学习 learning study
学位 degree
学区房 school district housing
学徒 apprentice
学校 school
学生 student
学者 scholar
学院 college institute academy
学霸 top student
孩子 child kid children
宁德时代 catl
宅基地 homestead
安全 security safety safe
安全帽 helmet hard hat
安装 install installation
宋朝 song dynasty
宋词 song lyric poetry
完成 complete finish
宏观 macro macroeconomic
宏观调控 macro control regulation
宗教 religion religious
宗族 clan lineage
官员 official
实事求是 seek truth facts
实体清单 entity list
实力 strength
实现 achieve realize
实验 experiment
实验室 laboratory lab
审批 approval
审查 review censorship
客户 customer client
客服 service customer support
宣传 propaganda publicity
宪法 constitution
家乡 hometown
家庭 family household
家庭联产承包责任制 household responsibility system
家电 home appliance
容易 easy
宽带 broadband
密码 password cipher code
富裕 prosperity rich wealthy
对联 couplet
对齐 alignment align
寺庙 temple
导弹 missile
导演 director
封建 feudal
封锁 blockade embargo lockdown block
将军 general
小区 residential compound community
小吃 snack
小学 primary school elementary
小巨人 little giant
小康 moderately prosperous
小程序 mini program miniprogram
小米 xiaomi
小说 novel fiction
小麦 wheat
少数民族 ethnic minority
就业 employment job
局势 situation
居委会 residents committee neighborhood
居民 resident
屏幕 screen
展览 exhibition
山东 shandong
山寨 knockoff copycat
山水 landscape
山水画 landscape painting
工业 industry industrial
工业园 industrial park
工人 worker
工会 union
工作 work job
工信部 ministry industry information technology
工厂 factory plant
工程 engineering project
工程师 engineer
工艺 process craft
工资 wage salary
左派 left leftist
左翼 left-wing
巨头 giant
市值 market value capitalization
市场 market
市长 mayor
师傅 master craftsman
师父 master
希望 hope
帝国 empire imperial
帝国主义 imperialism
带货 selling sales commerce
帮助 help
常委 standing committee
干旱 drought
干部 cadre official
平台 platform
平等 equality equal
平衡 balance
年代 era decade years
年夜饭 reunion dinner new year eve
年糕 rice cake sticky new year
幸福 happiness happy
幻方 magic square
幻觉 hallucination illusion
幼儿园 kindergarten
广东 guangdong
广告 advertising advertisement ad
广州 guangzhou canton
庄子 zhuangzi
库存 inventory
库房 store storeroom
应用 application apply app
应用程序 application app
应试教育 exam-oriented education
底层 bottom lower
底气 confidence
店铺 shop store
庙会 temple fair
廉租房 low-rent housing
建立 establish
建筑 architecture building construction
建议 suggestion proposal recommendation
建设 construction build
开发 development develop
开发区 development zone
开发商 developer
开发者 developer
开放 open opening
开源 open source
弟弟 younger brother
弯道超车 overtake
弹幕 bullet comments danmu comment screen
强化 reinforcement strengthen
强化学习 reinforcement learning
当代 contemporary
形势 situation
形容词 adjective
影响 influence impact affect effect
影子银行 shadow banking
征地 land expropriation requisition
律师 lawyer
徒弟 disciple apprentice
循环 circulation cycle circular
微信 wechat
微博 weibo microblog
微观 micro
微调 fine-tuning
德国 germany german
心理 psychology psychological mental
心理学 psychology
心脏 heart
心脏病 heart disease
志愿者 volunteer
快乐 happy happiness joy
快递 express delivery courier parcel
快速 rapid fast
思想 thought ideology idea
总书记 general secretary
总值 total value
总理 premier prime minister
总经理 general manager
总统 president
总裁 president ceo
总部 headquarters
患者 patient
情绪 emotion mood
想象 imagine
意义 meaning significance
意见 opinion
意识 consciousness awareness
意识形态 ideology
感冒 cold flu
感情 feeling emotion
感染 infection infect
愿景 vision
慈善 charity
戏剧 drama theater
戏曲 opera
成功 success successful
成本 cost
成语 idiom
战争 war
战国 warring states
战术 tactic
战狼 wolf warrior
战略 strategy strategic
截图 screenshot
户口 household registration hukou
户外 outdoor
房东 landlord
房产 property real estate
房价 housing price house
房地产 real estate property
房贷 mortgage
所有制 ownership
手术 surgery operation
手机 phone mobile smartphone
打击 strike crackdown blow
打工 work
打工人 worker laborer
打开 open
打折 discount
执照 license
扩大 expand
扶贫 poverty alleviation
批准 approve approval ratify
批发 wholesale
批评 criticism criticize
技术 technology technical technique
技能 skill
投票 vote
投资 invest investment
投资者 investor
抖音 douyin tiktok
抗日 anti-japanese resistance
抗日战争 anti-japanese war
抗议 protest
护士 nurse
护照 passport
报告 report
报纸 newspaper
拆迁 demolition relocation
招标 tender bidding
招聘 recruitment recruit hire
拼音 pinyin
挂号 register registration
指南 guide guideline
指南针 compass
指导 guidance guide
指数 index
指示 instruction directive
按劳分配 distribution work
按揭 mortgage
按钮 button
挑战 challenge
振兴 revitalization rejuvenation
掌门 sect leader master
排放 emission
排骨 spare ribs rib
接近 close approach near
控制 control
推动 promote drive push
推广 promotion promote
推拿 massage
推理 inference reasoning
推荐 recommend recommendation recommended
措施 measure
提交 submit
提供 provide
提案 proposal
提示 hint prompt tip
提示词 prompt
提高 improve raise increase
插头 plug
搜索 search
搬迁 relocation
摄像头 camera
摩托车 motorcycle
摸着石头过河 crossing river feeling stones
摸鱼 slack loaf
操作 operate operating operation
操作系统 operating system
支付 payment pay
支付宝 alipay
支出 expenditure spending
支持 support
收入 income revenue
收藏 save favorite collect collection bookmark
收购 acquisition acquire
改善 improve improvement
改革 reform
改革开放 reform opening-up
攻击 attack
放射 radiation
政党 party
政变 coup
政府 government
政治 politics political
政治学 political science
政治局 politburo
政策 policy
故乡 hometown
故事 story
故宫 forbidden city palace museum
效率 efficiency
敌人 enemy
救援 rescue
教堂 church
教师 teacher
教授 professor
教练 coach
教育 education
教育部 ministry education
散文 essay prose
数字 digital number
数字化 digitization digital
数字经济 digital economy
数字货币 digital currency
数学 mathematics math
数据 data
数据中心 data center
数据库 database
数量 quantity number
文人 literati scholar
文件 file document
文件夹 folder directory
文化 culture cultural
文化大革命 cultural revolution
文学 literature literary
文明 civilization
文档 document
文物 cultural relic
文章 article essay
斗争 struggle
断供 cutoff supply
新区 new area
新华社 xinhua news agency
新型 new
新年 new year
新疆 xinjiang
新能源 new energy
新能源汽车 new energy vehicle
新质生产力 new quality productive forces
新闻 news
方便 convenient
方向 direction
方式 way mode
方案 plan scheme
方法 method
方言 dialect
方针 policy guideline
旅游 tourism travel
族谱 genealogy
旗袍 qipao cheongsam
无为 non-action inaction wuwei
无产阶级 proletariat
无人机 drone
无人驾驶 driverless autonomous
无罪 innocent not guilty
日本 japan japanese
早茶 morning tea
早餐 breakfast
时代 era age times
时间 time
昆曲 kunqu opera
昇腾 ascend
明天 tomorrow
明星 star celebrity
明朝 ming dynasty
易用 easy
春天 spring
春秋 spring autumn
春节 spring festival new year chinese
春运 spring festival travel rush
昨天 yesterday
显卡 graphics card gpu
晚餐 dinner supper
普洱 pu'er puer
普通 ordinary common
普通话 mandarin putonghua
晶圆 wafer
智能 intelligent smart intelligence
智能体 agent
智谱 zhipu
更新 update
替代 substitute replacement alternative
最高法院 supreme court
月饼 mooncake
有色金属 nonferrous metal
有限公司 limited co. ltd
朋友 friend
朋友圈 moments
服务 service serve
服务业 service industry
服务器 server
服装 clothing apparel
朝代 dynasty
朝廷 court
期权 option
期货 futures
木耳 wood ear fungus
未来 future
本质 essence nature
机会 opportunity chance
机制 mechanism
机器 machine
机器人 robot
机器学习 machine learning
机场 airport
机构 institution agency organization
杂志 magazine
权利 right rights
权力 power
材料 material
村委会 village committee
杠杆 leverage
条件 condition
条例 regulation ordinance
条约 treaty
来源 source
极权 totalitarian
林业 forestry
果实 fruit
架构 architecture structure
标准 standard
标点 punctuation
标签 label tag
标题 title headline
核心 core
核心区 core zone area
核武器 nuclear weapon
核电 nuclear power
核能 nuclear energy
框架 framework
档案 archive file
档次 grade
桥梁 bridge
梦想 dream
检察院 procuratorate
棉花 cotton
森林 forest
植物 plant
概念 concept
模型 model
模式 model mode pattern
模糊 vague fuzzy ambiguity blur blurry ambiguous
欠租 rent arrears
欧洲 europe european
歌手 singer
歌曲 song
正义 justice
武侠 martial arts hero wuxia
武器 weapon arms
武术 martial arts
武林 martial world
死刑 death penalty
殖民 colonial
殖民地 colony
母亲 mother
比亚迪 byd
比例 proportion ratio
比赛 competition match game
毕业 graduate graduation
毕业生 graduate
民主 democracy democratic
民事 civil
民族 nation ethnic nationality
民族主义 nationalism nationalist
民法 civil law
民法典 civil code
民粹 populism populist
民营 private
民间 folk
气候 climate
气候变化 climate change
气功 qigong
氢能 hydrogen energy
水利 water conservancy
水墨 ink wash
水平 level
水库 reservoir
水果 fruit
水浒传 water margin
水电 hydropower
水稻 rice paddy
水资源 water resource
汇率 exchange rate
汉字 chinese character characters
汉族 han
汉服 hanfu
汉朝 han dynasty
汉语 chinese mandarin
江南 jiangnan south yangtze
江湖 jianghu martial rivers lakes world
污染 pollution
污水 sewage wastewater
汤圆 rice ball glutinous
汽车 car automobile auto vehicle
沙漠 desert
河流 river
油气 oil gas
治理 governance govern
治疗 treatment treat therapy
沿海 coastal
法国 france french
法官 judge
法宝 treasure magic
法家 legalist legalism
法律 law legal
法治 rule law
法院 court
泡沫 bubble foam
注册 register registration sign
注意力 attention
注意力机制 attention mechanism
洋务运动 self-strengthening westernization movement
洗衣机 washing machine
洪水 flood
派出所 police station
流量 traffic flow
测试 test
海关 customs
海军 navy naval
海外 overseas
海峡 strait
海归 returnee
海洋 ocean marine
消息 news message
消息人士 source
消费 consume consumption consumer spending
消费者 consumer
涌现 emergence emergent
淘宝 taobao
深圳 shenzhen
深度 depth deep
深度学习 deep learning
混合 hybrid mixed
混合专家 mixture experts
混改 mixed-ownership reform
清华 tsinghua
清华大学 tsinghua university
清单 list
清明 qingming tomb-sweeping
清明节 qingming tomb-sweeping tomb sweeping
清晰 clear
清朝 qing dynasty
渔业 fishery
渔民 fisherman
渔船 fishing boat
渡劫 tribulation
温度 temperature
港口 port
游戏 game
湿地 wetland
满族 manchu
滤网 filter
滴滴 didi
漂亮 beautiful pretty
漏洞 vulnerability loophole
演员 actor
演讲 speech
潜力 potential
澳门 macau macao
激光 laser
激光雷达 lidar
激进 radical
火箭 rocket
火车 train railway
火锅 hot pot hotpot
灭火器 fire extinguisher
灯笼 lantern
灵气 spiritual energy qi
灵石 spirit stone
灾害 disaster
点击 click
点心 dim sum snack
点赞 like likes
烂尾楼 unfinished building
烈士 martyr
烟花 firework
烤鸭 roast duck
烧烤 barbecue
热搜 trending hot search
热水壶 kettle
热门 popular trending hot
热闹 lively bustling
煤炭 coal
照片 photo
熊猫 panda
爆款 hit bestseller
爱国 patriotic patriotism
爱国主义 patriotism
爱情 love
父亲 father
父母 parent
爷爷 grandfather
版权 copyright
牌坊 archway memorial
牛奶 milk
牛肉 beef
物业 property management
物价 price
物流 logistics
物理 physics physical
物联网 internet things iot
特别 special
特别行政区 special administrative region
特区 special zone
特殊 special
特色 characteristic feature
特高压 ultra-high voltage
牺牲 sacrifice
犯罪 crime criminal
状元 top scholar
独生子女 only child
独立 independence independent
独角兽 unicorn
猪肉 pork
率先 first
玉器 jade
玉米 corn maize
王朝 dynasty
玩具 toy
玩家 player
环保 environmental protection
环境 environment environmental
环节 segment link stage step part
现代 modern
现代化 modernization modernisation modern
现在 now present
现实 reality
现象 phenomenon
玻璃 glass
珠三角 pearl river delta
球员 player
理念 concept idea philosophy
理性 rational reason
理解 understanding understand
理论 theory
理财 wealth management
琵琶 pipa
瓶颈 bottleneck
瓷器 porcelain china
生产 produce production
生产力 productive productivity forces force
生姜 ginger
生态 ecology ecological ecosystem
生效 effective
生日 birthday
生活 life living
生物 biology biological
生物多样性 biodiversity
生肖 zodiac
生育 birth childbearing fertility
用户 user
电力 power electricity
电动 electric
电动汽车 electric vehicle car
电动车 electric vehicle
电商 e-commerce commerce
电子 electronic electron
电子商务 e-commerce
电影 film movie
电池 battery
电网 grid power
电脑 computer
电视 television tv
电视剧 tv drama series
电话 telephone phone
男性 men man male
画家 painter
留学 study abroad
留学生 international student overseas
留守儿童 left-behind children
畜牧业 animal husbandry
疫情 epidemic pandemic outbreak
疫苗 vaccine
疾病 disease
病人 patient
病毒 virus
症状 symptom
癌症 cancer
登录 login log sign
登记 registration register
白名单 whitelist
白色 white
白菜 cabbage
白酒 baijiu liquor spirit
白领 white-collar
百分比 percentage
百度 baidu
皇后 empress
皇帝 emperor
皮影戏 shadow puppet
监控 surveillance monitoring
监狱 prison jail
监督 supervision oversight
监管 supervision regulation regulatory regulate
目录 directory catalogue contents
目标 goal target objective
直播 live livestream broadcast streaming stream
直辖市 municipality
相声 crosstalk
相机 camera
相继 successively one after another
省会 provincial capital
省长 governor
真人秀 reality show
真相 truth
矛盾 contradiction
知识 knowledge
知识产权 intellectual property
知青 educated youth
短视频 short video
石油 oil petroleum
码头 wharf dock pier
码头工人 docker
研发 research development
研究 research study
研究员 researcher
研究所 institute research
研究院 research institute academy
破产 bankruptcy bankrupt
硕士 master
硬件 hardware
确定 ok confirm
确认 confirm confirmation
碳中和 carbon neutral neutrality
碳交易 carbon trading
碳排放 carbon emission
碳达峰 carbon peak
示威 demonstration protest
示范 demonstration
示范区 demonstration zone
礼物 gift
社交 social
社交媒体 social media
社会 society social
社会主义 socialism socialist
社会信用 social credit
社会学 sociology
社会科学院 academy social sciences
社保 social security insurance
社区 community
社畜 corporate slave
祖先 ancestor
祖国 motherland homeland
神经网络 neural network
神话 myth mythology
祠堂 ancestral hall
票房 box office
禁令 ban
禁止 prohibit ban
禅宗 zen chan buddhism
福利 welfare
离职 leave resign quit
私募 private equity
私域 private domain
私营 private
种子 seed
科举 imperial examination
科学 science scientific
科学发展观 scientific outlook development
科学家 scientist
科学院 academy sciences
科技 technology science tech
秘密 secret
租金 rent
秦朝 qin dynasty
积淀 accumulation accumulate heritage sediment
移动 mobile move
移动支付 mobile payment
移民 immigrant immigration migrant
稀土 rare earth
程序 program procedure
程序员 programmer
程度 degree
税收 tax revenue taxation
税率 tax rate
稳定 stable stability
穴位 acupoint point acupuncture
空军 air force
空气 air
空气质量 air quality
空调 air conditioner
空间 space
突破 breakthrough
窗口 window
立法 legislation legislative
站台 platform
站点 site
竞争 competition compete competitive
竞争力 competitiveness
端午 dragon boat
端午节 dragon boat festival
笑话 joke
笛子 flute
等级 grade rank level
筑基 foundation establishment
答案 answer
策略 strategy tactic
签署 sign
签证 visa
简单 simple
简历 resume
算力 computing power compute
算法 algorithm
管理 management manage administration
篆刻 seal carving
篮球 basketball
米粉 rice noodle noodles flour
米线 rice noodle noodles
米饭 rice
粉丝 fan fans follower
粒子 particle
粤港澳大湾区 guangdong hong kong macao greater bay area
粤语 cantonese
粮食 grain food
粮食安全 food security
粽子 zongzi rice dumpling glutinous
精神 spirit mental
精英 elite
糖尿病 diabetes
系统 system
素质教育 quality education
繁荣 prosperity
红包 red envelope packet
红卫兵 red guard
红楼梦 dream red chamber mansions
红色 red
红茶 black tea
红薯 sweet potato
红豆 red bean adzuki
纪录片 documentary
纺织 textile
组织 organization organize
组装 assembly assemble
细则 rules detailed
细胞 cell
织布机 loom
经济 economy economic
经济学 economics
经济学家 economist
经济特区 special economic zone
经理 manager
经络 meridian
经验 experience
结婚 marry marriage
结构 structure structural
结果 result
绘画 painting
给付 payment
绝对 absolute
统一 unification unify unified reunification
统一战线 united front
统战 united front
统计 statistics statistical
统计局 statistics bureau
维吾尔 uyghur uighur
维护 maintain maintenance safeguard
维稳 stability maintenance
综艺 variety show
绿色 green
绿茶 green tea
绿豆 mung bean
缓冲区 buffer zone
编号 number
编程 programming
编辑 edit
缘分 fate destiny
网友 netizen
网格 grid
网格化管理 grid management
网民 netizen internet user
网站 website site
网红 influencer internet celebrity
网约车 ride-hailing
网络 network internet online web cyber
网络安全 cybersecurity cyber security
罗盘 compass
罚款 fine
罢工 strike
羊毛 wool
羊肉 lamb mutton
美丽 beautiful beauty
美元 dollar
美国 us america american united states
美学 aesthetics
美食 food cuisine delicacy
群众 masses people
群众路线 mass line
群体 group
翻墙 circumvent firewall
翻译 translation translate translator
老人 elderly old
老姜 old ginger
老子 laozi lao-tzu
老师 teacher
老板 boss
老虎 tiger
老龄化 aging ageing
考古 archaeology
考试 exam test examination
耐心 patience
耕地 arable farmland
聊天 chat
聊天机器人 chatbot
职业 occupation professional career
职业教育 vocational education
联合国 united nations
联盟 alliance union league
聪明 clever smart
股东 shareholder
股份 share stock
股份制 shareholding joint-stock
股市 stock market
股票 stock share
肿瘤 tumor
胜利 victory
胡同 alley hutong
能力 ability capability capacity
能源 energy
能量 energy
脉搏 pulse
脱贫 poverty alleviation
脱钩 decoupling decouple
腐败 corruption
腾讯 tencent
自主 independent autonomous
自主创新 indigenous innovation
自力更生 self-reliance
自动 automatic auto
自动化 automation
自动驾驶 autonomous driving self-driving
自治 autonomy autonomous
自治区 autonomous region
自然 nature natural
自然保护区 nature reserve
自然语言 natural language
自由 freedom free liberty
自由主义 liberalism liberal
自由贸易 free trade
自行车 bicycle bike
自贸区 free trade zone
舆论 public opinion
舞狮 lion dance
舞蹈 dance
舞龙 dragon dance
航天 aerospace space
航海 navigation sailing
航班 flight
航空 aviation
船长 captain
艺术 art
艺术家 artist
节目 program show
芯片 chip
花椒 sichuan pepper peppercorn
英国 britain uk british
英文 english
英雄 hero
苹果 apple
茄子 eggplant aubergine
茶馆 teahouse tea house
草原 grassland prairie
草根 grassroots
草案 draft
药店 pharmacy
药物 drug medicine
莲藕 lotus root
菜单 menu
菩萨 bodhisattva
萝卜 radish turnip
营养 nutrition
营销 marketing
萧条 depression
葡萄酒 wine grape
董事会 board directors
董事长 chairman
葬礼 funeral
蒙古 mongolia mongolian
蒸馏 distillation distill
蓝图 blueprint
蓝色 blue
蓝领 blue-collar
蔬菜 vegetable
藏族 tibetan
蘑菇 mushroom
虚拟 virtual
虚拟现实 virtual reality
蚕豆 broad bean
蛋白质 protein
螃蟹 crab
融资 financing funding
血压 blood pressure
血液 blood
行业 industry sector trade
行政 administration administrative
街道 street subdistrict
补习 tutoring
补偿 compensation
补贴 subsidy
表情包 meme sticker emoji
衰退 recession
被告 defendant
裁判 referee
裁员 layoff
装修 decoration renovation
装备 equipment
西医 western medicine
西游记 journey west
西藏 tibet tibetan
西部 western
西部大开发 western development
观众 audience viewer
观念 concept notion
观点 view viewpoint opinion
观音 guanyin
规划 planning plan
规则 rule
规定 rule regulation provision stipulate
规模 scale size
规范 standard norm regulate
视频 video
视频号 channel video
角色 role character
解决 solve resolve
解放军 liberation army pla
解释 interpretation explain explanation
言论 speech
警告 warning
警察 police officer
计划 plan program
计划生育 family planning
计算 computing compute calculation
计算机 computer
订单 order
认真 serious earnest
认证 certification
讨论 discussion discuss
训练 training train
记忆 memory
记者 reporter journalist
许可 permission license permit
许可证 license permit
论坛 forum
论文 paper thesis
论语 analects
设备 equipment device
设置 settings set setting
设计 design
证人 witness
证券 securities
证据 evidence proof
证明 prove certificate
证监会 securities regulatory commission
评估 evaluation assessment assess
评论 comment comments review
识别 recognition identify
诉讼 lawsuit litigation
诊断 diagnosis
试点 pilot
试验 test experiment trial
诗人 poet
诗歌 poetry poem
话题 topic hashtag
语言 language
语言模型 language model
语音 voice speech
说明书 manual instructions
诸子百家 hundred schools thought
诺贝尔奖 nobel prize
读者 reader
课程 course curriculum
调控 control regulation
调整 adjust adjustment
调查 investigation survey investigate
谈判 negotiation negotiate
谎言 lie
谚语 proverb saying
谣言 rumor
豆浆 soy milk soybean
豆腐 tofu bean curd
象棋 chess
负债 debt liability
负面清单 negative list
财政 fiscal finance
财政部 ministry finance
责任 responsibility duty liability
账号 account
货币 currency money monetary
质量 quality mass
贫困 poverty poor
购物车 shopping cart
贷款 loan lend
贸易 trade
贸易战 trade war
资产 asset
资产阶级 bourgeoisie bourgeois
资本 capital
资本主义 capitalism
资源 resource
资金 fund capital money
赔偿 compensation compensate
赤字 deficit
超市 supermarket
趋势 trend
足球 football soccer
路径 path
路线 line route
路线图 roadmap
身份 identity
身份证 identity card id
躺平 lying flat lie
车间 workshop
转发 share repost forward
轮回 reincarnation
软件 software
输电 transmission
辛亥革命 xinhai revolution
辛苦 hard toil
辞职 resign
辣椒 chili pepper
辩证 dialectical
边境 border
边缘 edge margin
过去 past
过程 process
运动 movement campaign sport exercise
运营 operation operations operate
近代 modern
近似 approximate
返回 back return
进口 import
进士 scholar graduate
违约 breach default
连锁 chain
退休 retirement retire
退款 refund
退货 return
适用 applicable apply
逆周期 countercyclical
逆差 deficit
选举 election
选项 option
通信 communication
通关 customs clearance
通知 notice notification
通缩 deflation
通胀 inflation
通货膨胀 inflation
速度 speed velocity
逻辑 logic
道士 taoist priest
道家 taoist daoist taoism
道德 morality moral
道德经 dao de jing tao te ching
道教 taoism taoist daoism
道路 road
遗产 heritage legacy
邻居 neighbor neighbour
部长 minister
部门 department sector
酒店 hotel
酱油 soy sauce
采购 procurement purchase
重任 heavy task responsibility burden mission important
重点 focus key
重组 restructuring reorganization
重要 important
重阳节 double ninth festival
野生动物 wildlife wild animal
量化 quantitative quant quantify
量子 quantum
量词 measure word classifier
金丹 golden core
金属 metal
金色 gold golden
金融 finance financial
针灸 acupuncture
钢铁 steel iron
铁路 railway railroad
铁饭碗 iron rice bowl
银行 bank
链接 link
销售 sales sell
锂电池 lithium battery
错误 error
镇压 suppress crackdown
长三角 yangtze river delta
长城 great wall
长征 long march
长江 yangtze river
门店 store
门派 sect school
问题 problem question issue
间谍 spy espionage
防御 defense
防火墙 firewall
阴历 lunar calendar
阴谋 conspiracy plot
阴阳 yin yang
阶段 stage phase
阶级 class
阿里巴巴 alibaba
陆军 army
限制 limit restriction restrict
限购 purchase restriction
院士 academician
陶瓷 ceramic porcelain pottery
陷入 fall caught sink
隐形冠军 hidden champion
隐私 privacy
隔离 quarantine isolation
难民 refugee
雄安新区 xiongan new area
集体 collective
集体主义 collectivism
集团 group
集成电路 integrated circuit
集群 cluster
集装箱 container
零件 part component
零售 retail
零部件 component part
雷达 radar
雾霾 smog haze
需求 demand need
霸权 hegemony
青年 youth young
青花 blue white
青铜 bronze
非洲 africa african
非物质文化遗产 intangible cultural heritage
面子 face
面条 noodle noodles
面积 area
面试 interview
革命 revolution revolutionary
鞭炮 firecracker
韩国 korea korean
韬光养晦 hide bide
韭菜 chive leek
音乐 music
项目 project item
顺差 surplus
预算 budget
预训练 pretraining pre-training
领土 territory territorial
领导 leader leadership lead
领导人 leader
题目 question topic
颜色 color colour
风投 venture capital
风水 feng shui fengshui
风电 wind power
风能 wind
风险 risk
风险投资 venture capital
飞升 ascend ascension
飞机 airplane aircraft plane
食品 food
食物 food
餐厅 restaurant
饭店 restaurant hotel
饺子 dumpling dumplings jiaozi
馄饨 wonton
馒头 steamed bun
首付 down payment
首席 chief
首相 prime minister
首都 capital
首页 homepage home page
香港 hong kong
马克思主义 marxism
高端 high-end
高级 advanced senior high
高考 gaokao college entrance exam examination
高考移民 gaokao migrant
高血压 hypertension high blood pressure
高质量 high-quality
高速 high-speed express
高铁 high-speed rail
鸡肉 chicken
鸡蛋 egg
鸦片 opium
鸦片战争 opium war
鸿蒙 harmonyos harmony
麒麟 qilin
麒麟芯片 kirin chip
麻将 mahjong
麻烦 trouble troublesome
黄河 yellow river
黄色 yellow
黄酒 yellow wine rice
黄金 gold
黄金周 golden week
黑名单 blacklist
黑客 hacker
黑色 black
鼓励 encourage
龙舟 dragon boat
)";
}

}  // namespace shuyu::pair
