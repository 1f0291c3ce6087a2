#include "pair/word_class.hpp"

#include <algorithm>
#include <array>
#include <cstring>

namespace shuyu::pair {
namespace {

struct Row {
    WordClass classes;
    std::string_view words;
};

using enum WordClass;

/// One row a class; a word may stand in several. Verbs: only forms that seldom stand inside a noun phrase; nouns that
/// are verbs too (plan, report, trade) and participles that make terms (distributed, processing) are left out.
constexpr Row rows[] = {
    {determiner,
     "a an the this that these those its his her their our my your each every any some no both such what "
     "which whose another either neither many several few most more much various all"},
    {preposition,
     "in on at by for with from to into onto over under about as than via per through during after before "
     "between among amongst against within without toward towards across behind beyond like near until till "
     "since upon off out up down around along amid despite except concerning regarding unlike throughout "
     "inside outside beside besides versus vs"},
    {of, "of"},
    {conjunction,
     "because while if when although though whereas where whether unless so yet but nor once lest whenever "
     "wherever who whom which that how why what then"},
    {coordinator, "and or & plus"},
    {pronoun,
     "it he she they we you i him them us me itself himself herself themselves one someone something everyone "
     "anyone nobody there here who whom whose this these those ours theirs yours mine"},
    {auxiliary,
     "is are was were be been being am has have had having do does did will would can could may might must "
     "shall should cannot isn't aren't wasn't weren't don't doesn't didn't won't can't it's he's she's that's "
     "i'm we're they're you're there's let's ain't"},
    {verb,
     "say says said saying tell tells told become becomes became make makes made take takes took taken taking give "
     "gives gave "
     "given get gets got gotten see sees saw seen find finds go goes went gone come comes came know knows "
     "knew think thinks thought want wants wanted need needed use uses used using show shows showed shown offer "
     "offers offered provide provides provided require requires required allow allows allowed help helps helped "
     "keep keeps kept bring brings brought let lets begin begins began begun include includes included contain "
     "contains contained containing describe describes described serve serves served build builds built lead leads led "
     "run runs ran join joins joined visit visits visited leave leaves left put puts set sets consist consists "
     "announce announces announced introduce introduces introduced launch launched unveil unveils unveiled release "
     "releases "
     "released promise promises promised extend extends extended develop develops create creates created "
     "establish establishes established publish published write writes wrote written read reads understand "
     "understands understood learn learns learned consider considers considered explain explains explained "
     "choose chooses chose chosen click clicks clicked press pressed select selects selected enter enters "
     "entered open opens opened add adds added remove removes removed replace replaces replaced check checks checked "
     "emphasize emphasizes emphasise emphasises stress stresses urge urges urged call calls ask asks asked "
     "believe believes believed expect expects expected face faces faced hold holds held win wins won lose loses lost "
     "meet meets met pay pays paid send sends sent receive receives received buy buys bought sell sells sold "
     "eat eats ate eaten drink drinks drank wear wears wore carry carries carried reach reaches reached follow follows "
     "followed turn turns turned grow grows grew start starts started stop stops stopped try tries tried "
     "avoid avoids avoided achieve achieves achieved strengthen strengthens strengthened promote promotes promoted "
     "improve improves "
     "improved reduce reduces reduced increase increases increased implement implements implemented adopt adopts "
     "adopted "
     "represent represents represented reflect reflects reflected remain remains remained appear appears appeared "
     "seem seems seemed feel feels felt love loves loved like likes liked prefer prefers preferred enjoy enjoys "
     "enjoyed "
     "sits sat stands stood lies lay rises rose falls fell cover covers covered celebrate celebrates celebrated "
     "mark marks marked belong belongs belonged depend depends handle handles handled ensure ensures "
     "ensured enable enables enabled support supports supported apply applies applied produce produces "
     "produced propose proposes proposed study studies studied teach teaches taught discuss discusses discussed "
     "pursue pursues pursued resemble resembles cite cites cited quote quotes quoted compile compiled compiles "
     "discover discovers discovered invent invented invents issue issued issues award awarded awards marry married "
     "marries arrive arrives arrived return returns returned live lives lived work works worked play plays played "
     "move moves moved raise raises raised argue argues argued note notes noted warn warns warned refine refines "
     "draw draws drew pour pours poured boil boils mix mixes serve cook cooks cooked fry fries slice slices stir stirs "
     "spread spreads carry carries sew sews sewed sewn practise practises practice practices practised practiced "
     "master masters mastered entitled titled"},
    {verb,
     "accept accepted accepts accompanied accompanies accompany accumulate accumulated accumulates accuse accused "
     "accuses acknowledge acknowledged acknowledges acquire acquired acquires adapt adapted adapts adjust "
     "adjusted adjusts admire admired admires admit admits admitted advance advances advise advised advises "
     "affect affected affects agree agreed agrees aids allocate allocated allocates alter altered alters amend "
     "amended amends analyse analysed analyses analyze analyzed analyzes apologize apologized apologizes appealed "
     "appeals appoint appointed appoints appreciate appreciated appreciates approve approved approves arouse "
     "aroused arouses arrange arranged arranges arrested arrests assemble assembled assembles assert asserted "
     "asserts assess assessed assesses assign assigned assigns assist assisted assists assume assumed assumes "
     "attach attached attaches attend attended attends attract attracted attracts attribute attributed attributes "
     "authorise authorised authorises authorize authorized authorizes await awaited awaits bear bears beg begged "
     "begs behave behaved behaves bend bends benefited benefits bent bind binds bite bites boast boasted boasts "
     "bore borrow borrowed borrows bound breathe breathed breathes breed breeds calculate calculated calculates "
     "cancel canceled cancels capture captured captures carve carved carves catch catches caught cease ceased "
     "ceases characterize characterized characterizes chase chased chases cherish cherished cherishes clarified "
     "clarifies clarify classifies classify climb climbed climbs cling clings collaborate collaborated "
     "collaborates collect collects combine combines commemorate commemorated commemorates commented comments "
     "commit commits committed compare compares compete competed competes complain complained complains complied "
     "complies comply comprise comprised comprises conceal concealed conceals concede conceded concedes conclude "
     "concluded concludes condemn condemned condemns conduct conducted conducts confess confessed confesses "
     "confirm confirmed confirms conform conformed conforms confront confronted confronts confuse confused "
     "confuses connect connects conquer conquered conquers consolidate consolidated consolidates constitute "
     "constituted constitutes consult consulted consults consume consumed consumes contend contended contends "
     "continue continued continues contribute contributed contributes controlled controls convey conveyed conveys "
     "convince convinced convinces cooperate cooperated cooperates correspond corresponded corresponds criticize "
     "criticized criticizes crush crushed crushes cultivate cultivated cultivates cures deal deals dealt deceive "
     "deceived deceives declare declared declares decorate decorated decorates dedicate dedicated dedicates deem "
     "deemed deems deepen deepened deepens defend defended defends define defines delete deleted deletes deliver "
     "delivered delivers demanded demands demonstrate demonstrated demonstrates denied denies deny depart "
     "departed departs depict depicted depicts deploy deploys deprive deprived deprives derive derived derives "
     "deserve deserved deserves designate designated designates despise despised despises destroy destroyed "
     "destroys detain detained detains detect detected detects deteriorate deteriorated deteriorates determine "
     "determined determines devise devised devises devote devoted devotes differ differed differs dig digs "
     "diminish diminished diminishes disagree disagreed disagrees disappear disappeared disappears discard "
     "discarded discards disclose disclosed discloses discourage discouraged discourages dismiss dismissed "
     "dismisses disperse dispersed disperses dispose disposed disposes dissolve dissolved dissolves distinguish "
     "distinguished distinguishes distract distracted distracts disturb disturbed disturbs diversified "
     "diversifies diversify divide divided divides dominate dominated dominates donate donated donates drag "
     "dragged drags drain drained drains dread dreaded dreads drop dropped drops drunk dug dwell dwells dwelt "
     "earn earned earns educate educated educates elaborate elaborated elaborates elect elected elects eliminate "
     "eliminated eliminates embodied embodies embody embrace embraced embraces emerge emerged emerges employ "
     "employed employs empower empowered empowers enact enacted enacts encounter encountered encounters encourage "
     "encouraged encourages endorse endorsed endorses endure endured endures enforce enforced enforces engages "
     "enhance enhanced enhances enlarge enlarged enlarges enlist enlisted enlists enrich enriched enriches ensue "
     "ensued ensues entail entailed entails entertain entertained entertains envied envies envy equip equipped "
     "equips eradicate eradicated eradicates erode eroded erodes escorted escorts evaluate evaluated evaluates "
     "evolve evolved evolves exaggerate exaggerated exaggerates examine examined examines exceed exceeded exceeds "
     "exclaim exclaimed exclaims exclude excluded excludes execute executed executes exert exerted exerts exist "
     "existed exists expand expands expire expired expires exploit exploited exploits explore explored explores "
     "expose exposed exposes facilitate facilitated facilitates features fed feed feeds fetch fetched fetches "
     "fight fill filled fills fit fits fitted fled flee flees flew flies fly forbade forbid forbids forecasts "
     "forgave forget forgets forgive forgives forgot forgotten formulate formulated formulates foster fostered "
     "fosters fought frighten frightened frightens frustrate frustrated frustrates fulfil fulfilled fulfils gather "
     "gathered gathers generate generates glorified glorifies glorify govern governed governs grab grabbed grabs "
     "grasp grasped grasps greet greeted greets guaranteed guarantees halted halts hang hangs happen happened "
     "happens hate hated hates heal healed heals hear heard hears hesitate hesitated hesitates hid hidden hide "
     "hides hinder hindered hinders hire hired hires hung hurried hurries hurry identified identifies identify "
     "ignore ignored ignores illustrate illustrated illustrates imagine imagined imagines imitate imitated "
     "imitates implied implies imply impose imposed imposes impress impressed impresses improvise improvised "
     "improvises incorporate incorporated incorporates indicate indicated indicates induce induced induces infer "
     "inferred infers inhabit inhabited inhabits inherit inherited inherits inject injected injects injure "
     "injured injures innovate innovated innovates insert inserted inserts insist insisted insists inspect "
     "inspected inspects inspire inspired inspires install installed installs instruct instructed instructs "
     "integrate integrates intend intended intends intensified intensifies intensify interact interacted "
     "interacts interpret interpreted interprets interrupt interrupted interrupts intervene intervened intervenes "
     "intimidate intimidated intimidates invade invaded invades invest invested investigate investigated "
     "investigates invests invite invited invites invoke invoked invokes involve involves irritate irritated "
     "irritates isolate isolates justified justifies justify kill killed kills kneel kneeled kneels knit knits "
     "knitted knock knocked knocks laid lament lamented laments laugh laughed laughs lays lend lends lent listen "
     "listened listens lit locate located locates lured lures maintain maintained maintains manage manages "
     "manipulate manipulated manipulates marinate marinated marinates melt melts mention mentioned mentions merge "
     "merges migrate migrated migrates minimize minimized minimizes mobilize mobilized mobilizes modified "
     "modifies modify motivate motivated motivates multiplied multiplies multiply navigate navigated navigates "
     "neglect neglected neglects negotiate negotiated negotiates nominate nominated nominates notified notifies "
     "notify nurture nurtured nurtures obey obeyed obeys observe observed observes obstruct obstructed obstructs "
     "obtain obtained obtains occupied occupies occupy occur occurred occurs offend offended offends omit omits "
     "omitted operate operates oppose opposed opposes optimize optimized optimizes organize organizes originate "
     "originated originates overcame overcome overcomes overlook overlooked overlooks overthrew overthrow owe "
     "owed owes participate participated participates peel peels penetrate penetrated penetrates perceive "
     "perceived perceives perform performed performs perish perished perishes perpetuate perpetuated perpetuates "
     "persist persisted persists persuade persuaded persuades plan planned plead pleaded pleads ponder pondered "
     "ponders portray portrayed portrays pose posed poses possess possessed possesses postpone postponed "
     "postpones pray prayed prays preach preached preaches precede preceded precedes predict predicted predicts "
     "prepare prepared prepares prescribe prescribed prescribes preserve preserves presume presumed presumes "
     "pretend pretended pretends prevail prevailed prevails prevent prevented prevents proceed proceeded proceeds "
     "proclaim proclaimed proclaims procure procured procures prohibit prohibited prohibits prolong prolonged "
     "prolongs pronounce pronounced pronounces prosecute prosecuted prosecutes prosper prospered prospers protect "
     "protected protects prove proved proves provoke provoked provokes punish punished punishes quit quits "
     "realize realized realizes reap reaped reaps rebel rebelled rebels rebuild rebuilds rebuilt recede receded "
     "recedes recite recited recites recognize recognized recognizes recommend recommended recommends reconcile "
     "reconciled reconciles recover recovered recovers recruit recruited recruits rectified rectifies rectify "
     "redefine redefined redefines referred refers refrain refrained refrains refuse refused refuses refute "
     "refuted refutes regain regained regains register registers regret regretted regrets regulate regulated "
     "regulates rehearse rehearsed rehearses reinforce reinforced reinforces reject rejected rejects relate "
     "relates relax relaxes relied relies relinquish relinquished relinquishes rely remedied remedies remember "
     "remembered remembers remind reminded reminds render rendered renders renew renewed renews repaid repay "
     "repeat repeated repeats repel repelled repels replenish replenished replenishes reproduce reproduced "
     "reproduces resent resented resents reside resided resides resign resigned resigns resist resisted resists "
     "resolve resolved resolves respond responded responds restore restored restores restrain restrained "
     "restrains restrict restricts restructure restructured restructures resume resumed resumes retain retained "
     "retains retaliate retaliated retaliates retire retires retrieve retrieved retrieves reveal revealed reveals "
     "revert reverted reverts revise revised revises revive revived revives revolve revolved revolves ridden ride "
     "rides rinse rinsed rinses rob robbed robs rode safeguard safeguarded safeguards sang sank satisfied "
     "satisfies satisfy saves scatter scattered scatters scold scolded scolds scrub scrubbed scrubs seek seeks "
     "seize seized seizes settle settled settles shake shakes shook simmer simmered simmers simplified simplifies "
     "simplify sing sings sink sinks sleep slept smash smashed smashes soak soaks solve solved solves soothe "
     "soothed soothes sought speak speaks specified specifies specify spend spends spent spoke spoken sprinkle "
     "sprinkled sprinkles startle startled startles steal steals stick sticks stimulate stimulated stimulates "
     "stole stolen strike strikes strive strives struck stuck submit submits submitted subsidize subsidized "
     "subsidizes succeed succeeded succeeds suffer suffered suffers suggest suggested suggests summarize "
     "summarized summarizes summon summoned summons supervise supervised supervises suppose supposed supposes "
     "suppress suppressed suppresses surpass surpassed surpasses surrendered surrenders surround surrounded "
     "surrounds survive survived survives suspend suspended suspends sustain sustained sustains swallow swallowed "
     "swallows swam swear swears sweep sweeps swept swim swims swore sympathize sympathized sympathizes tackle "
     "tackled tackles terminate terminated terminates thank thanked thanks threaten threatened threatens threw "
     "thrive thrived thrives throw thrown throws tolerate tolerated tolerates toss tossed tosses transcend "
     "transcended transcends transform transformed transforms translate translates transmit transmits transmitted "
     "trapped treat treated treats tremble trembled trembles trim trimmed trims undergo undergoes undermine "
     "undermined undermines undertake undertakes undertook underwent unified unifies unify unite unites uphold "
     "upholds usher ushered ushers utilize utilized utilizes vanish vanished vanishes varied varies vary verified "
     "verifies verify violate violated violates vow vowed vows wake wakes wander wandered wanders weave weaves "
     "weep weeps weigh weighed weighs wept wipe wiped wipes withdraw withdrawn withdraws withdrew withstand "
     "withstands woke worried worries wove yell yelled yells"},
    {adverb,
     "also often usually sometimes always never very now still just even only already again soon later then thus "
     "therefore however meanwhile moreover instead perhaps probably mainly mostly largely simply merely commonly "
     "widely formerly previously currently recently originally eventually finally first today once almost quite "
     "rather too well not n't not, especially particularly namely roughly nearly about more most "
     "frequently generally typically officially popularly colloquially affectionately jointly actually really"},
    {language,
     "chinese mandarin cantonese hokkien shanghainese taiwanese hakka japanese korean vietnamese teochew min yue wu "
     "english jianghuai sichuanese zh gan hunanese"},
    {unit,
     "kg g mg t km m cm mm nm mi ft in ml l cl dl litre litres liter liters metre metres meter meters kilometre "
     "kilometres kilometer kilometers mile miles gram grams kilogram kilograms kilo kilos tonne tonnes ton tons "
     "jin liang mu hectare hectares acre acres degree degrees celsius kw mw gw kwh gb mb tb hz mhz ghz "
     "yuan rmb cny usd hkd dollar dollars euro euros pound pounds yen million billion trillion thousand hundred "
     "percent per cent cents second seconds minute minutes hour hours day days week weeks month months year years "
     "old tbsp tsp cup cups piece pieces people persons times points pts km² m² pm am"},
    {exchange, "nasdaq nyse hkex hkse sse szse lse amex tse krx"},
    {ordinal, "first second third fourth fifth sixth seventh eighth ninth tenth last rest"},
    {script, "simplified traditional trad simp chinese-language"},
    {reading,
     "pinyin wade-giles wade giles jyutping romanized romanised romanization romanisation pronounced "
     "pronunciation bopomofo zhuyin pe̍h-ōe-jī ipa yale tongyong hanyu hepburn reading py"},
    {literal,
     "literally lit lit. meaning meaning: literal means translated translation trans trans. tr. gloss meanings i.e. "
     "i.e ie "
     "translates"},
    {reference,
     "see cf cf. figure fig fig. table tab. page pages pp pp. p. chapter chap. ch. section sec. sect. appendix "
     "ibid ibid. above below left right center centre top bottom middle next previous photo image picture "
     "side corner tab pictured source sources note credit courtesy ref ref. refs eq. line vol. volume no. isbn doi "
     "step screenshot"},
    {role,
     "author authors editor editors founder co-founder ceo cto cfo chairman chairwoman chair director manager "
     "professor "
     "minister president vice-president spokesperson spokesman spokeswoman secretary mayor governor lead leader "
     "head coach captain translator producer photographer curator analyst correspondent reporter researcher lecturer "
     "moderator host interviewer maintainer owner"},
    {usage,
     "formal informal polite impolite literary colloquial slang dialect archaic obsolete rare noun verb adjective "
     "adverb "
     "particle classifier prefix suffix honorific humble derogatory vulgar figurative plural singular abbr "
     "abbreviation acronym transliteration transliterated spelling variant loanword idiom proverb sic new optional "
     "required "
     "deprecated untranslated omitted unchanged mainland taiwan default beta live free sold"},
    {calling, "called named known termed dubbed nicknamed styled titled aka a.k.a. alias call name calls"},
    {meaning,
     "means mean meant meaning refers refer denotes denote signifies signify translates translate "
     "stands equals denoting signifying describing describes expressing expresses"},
    {example, "e.g. e.g eg such including example examples like namely incl. etc etc. esp. especially"},
    {time,
     "january february march april may june july august september october november december jan jan. feb feb. mar mar. "
     "apr apr. "
     "jun jun. jul jul. aug aug. sep sep. sept sept. oct oct. nov nov. dec dec. bc bce ad ce century centuries born "
     "died b. d. r. fl. reigned "
     "c. ca. circa yesterday today tomorrow monday tuesday wednesday thursday friday saturday sunday since until"},
    {generic,
     "word words term terms character characters phrase phrases expression idiom name names title titled saying "
     "proverb slogan string text label button surname glyph concept so-called"},
    {abbreviation,
     "e.g i.e lit cf vs etc mr mrs ms dr prof st inc ltd co corp no fig p pp ca c trad simp abbr trans tr esp "
     "sr jr vol ed eds approx dept est ref sec ch chap incl jan feb mar apr jun jul aug sep sept oct nov dec a.k.a u.s "
     "u.k b d r fl"},
};

constexpr std::size_t longest_word = 24;

/// A word in small letters, with NUL behind it, eight bytes to a number: this is asked of nearly every word.
using Folded = std::array<std::uint64_t, longest_word / 8>;

constexpr std::uint64_t each_byte = 0x0101010101010101U;

/// Eight letters at once: where a byte is ASCII and from A to Z, its bit 0x20 is set.
std::uint64_t in_small_letters(std::uint64_t letters) {
    const std::uint64_t low_bits = letters & each_byte * 0x7F;
    const std::uint64_t from_a = low_bits + each_byte * (0x80 - 'A');
    const std::uint64_t past_z = low_bits + each_byte * (0x7F - 'Z');
    const std::uint64_t is_capital = (from_a ^ past_z) & ~letters & each_byte * 0x80;
    return letters | is_capital >> 2;
}

Folded folded(std::string_view word) {
    Folded lower{};
    std::memcpy(lower.data(), word.data(), word.size());
    for (std::uint64_t& letters : lower) letters = in_small_letters(letters);
    return lower;
}

std::uint64_t hash_of(const Folded& word) {
    std::uint64_t hash = 0;
    for (const std::uint64_t letters : word) hash = (hash ^ letters) * 0x9E3779B97F4A7C15U;
    return hash ^ hash >> 32;
}

/// Open addressing on a power of two; a third full. Made once. The marks, 0 for an empty place, tell most words that
/// are not in it from those that are without a look at the words.
struct Table {
    static constexpr std::size_t size = 8192;
    std::array<std::uint16_t, size> marks{};
    std::array<Folded, size> words{};
    std::array<WordClass, size> classes{};

    static std::uint16_t mark_of(std::uint64_t hash) { return static_cast<std::uint16_t>(hash >> 13 | 1); }
    /// The place of a word, or the empty one where it would be.
    std::size_t place(const Folded& word, std::uint64_t hash) const {
        std::size_t at = hash & (size - 1);
        while (marks[at] != 0 && !(marks[at] == mark_of(hash) && words[at] == word)) at = (at + 1) & (size - 1);
        return at;
    }
    void add(std::string_view text, WordClass more) {
        const Folded word = folded(text);
        const std::uint64_t hash = hash_of(word);
        const std::size_t at = place(word, hash);
        marks[at] = mark_of(hash);
        words[at] = word;
        classes[at] = classes[at] | more;
    }
    Table() {
        for (const Row& row : rows)
            for (std::size_t at = 0; at < row.words.size();) {
                const std::size_t end = std::min(row.words.find(' ', at), row.words.size());
                if (end > at) add(row.words.substr(at, end - at), row.classes);
                at = end + 1;
            }
    }
};

}  // namespace

WordClass classes_of(std::string_view word) {
    static const Table table;
    if (word.empty() || word.size() > longest_word) return none;
    const Folded lower = folded(word);
    return table.classes[table.place(lower, hash_of(lower))];
}

}  // namespace shuyu::pair
