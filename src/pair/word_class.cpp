#include "pair/word_class.hpp"

#include <algorithm>
#include <array>

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
     "practise practises practice practices practised practiced master masters mastered entitled titled"},
    {adverb,
     "also often usually sometimes always never very now still just even only already again soon later then thus "
     "therefore however meanwhile moreover instead perhaps probably mainly mostly largely simply merely commonly "
     "widely formerly previously currently recently originally eventually finally first today once almost quite "
     "rather too well not n't not, especially particularly namely roughly nearly about more most "
     "frequently generally typically officially popularly colloquially affectionately jointly actually really"},
    {language,
     "chinese mandarin cantonese hokkien shanghainese taiwanese hakka japanese korean vietnamese teochew min yue wu "
     "english jianghuai sichuanese zh gan hunanese"},
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
     "pictured source sources note credit courtesy ref ref. refs eq. line vol. volume no. isbn doi step screenshot"},
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
     "stands equals denoting signifying"},
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

/// Open addressing on a power of two; a third full. Made once.
struct Table {
    static constexpr std::size_t size = 4096;
    std::array<std::string_view, size> words;
    std::array<WordClass, size> classes{};

    static std::size_t hash(std::string_view word) {
        std::uint32_t h = 2166136261U;  // FNV-1a
        for (const char c : word) h = (h ^ static_cast<unsigned char>(c)) * 16777619U;
        return (h ^ h >> 15) & (size - 1);
    }
    std::size_t slot(std::string_view word) const {
        std::size_t at = hash(word);
        while (!words[at].empty() && words[at] != word) at = (at + 1) & (size - 1);
        return at;
    }
    Table() {
        for (const Row& row : rows)
            for (std::size_t at = 0; at < row.words.size();) {
                const std::size_t end = std::min(row.words.find(' ', at), row.words.size());
                if (end > at) {
                    const std::size_t found = slot(row.words.substr(at, end - at));
                    words[found] = row.words.substr(at, end - at);
                    classes[found] = classes[found] | row.classes;
                }
                at = end + 1;
            }
    }
};

}  // namespace

WordClass classes_of(std::string_view word) {
    static const Table table;
    std::array<char, 24> lower;
    if (word.empty() || word.size() > lower.size()) return none;
    for (std::size_t i = 0; i < word.size(); ++i) {
        const char c = word[i];
        lower[i] = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    }
    const std::size_t found = table.slot({lower.data(), word.size()});
    return table.classes[found];
}

}  // namespace shuyu::pair
