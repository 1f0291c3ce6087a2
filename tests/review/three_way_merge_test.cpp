#include "review/three_way_merge.hpp"

#include "review/conflict_markers.hpp"
#include "review/glossary_version.hpp"
#include "support/catch.hpp"

namespace review = shuyu::review;
using review::MergedFile;

namespace {

const std::string head = "format: 1\nname: demo\nversion: 1.1.0\nterms:\n";

MergedFile merged(const std::string& base, const std::string& ours, const std::string& theirs,
                  const std::string& path = "terms.yaml") {
    const auto result = review::merge_versions({base, ours, theirs}, {path});
    INFO((result ? "" : to_line(result.error())));
    REQUIRE(result);
    return *result;
}

MergedFile merged_terms(const std::string& base, const std::string& ours, const std::string& theirs) {
    return merged(head + base, head + ours, head + theirs);
}

const std::string quay = "  - term: 码头\n    glosses:\n      - gloss: quay\n        status: preferred\n";
const std::string part_link =
    "  - term: 环节\n    glosses:\n      - gloss: link\n        status: candidate\n        example: \"a link\"\n";

std::string changed(std::string text, const std::string& from, const std::string& to) {
    const std::size_t at = text.find(from);
    REQUIRE(at != std::string::npos);
    return text.replace(at, from.size(), to);
}

struct Case {
    const char* name;
    std::string base, ours, theirs, expected;  ///< terms
    std::size_t conflicts = 0;
};

const std::vector<Case>& cases() {
    const std::string link_preferred = changed(part_link, "candidate", "preferred");
    const std::string link_rejected = changed(part_link, "candidate", "rejected");
    static const std::vector<Case> all = {
        {"neighbours added on both sides stand in order", quay, part_link + quay, changed(quay, "码头", "环境") + quay,
         changed(quay, "码头", "环境") + part_link + quay},
        {"a status here and a note there", quay + part_link, quay + link_preferred,
         quay + changed(part_link, "        example", "        note: x\n        example"),
         quay + changed(link_preferred, "        example", "        note: x\n        example")},
        {"comments and quoting of the side that changed stay", quay + part_link, quay + part_link,
         changed(quay, "gloss: quay\n", "gloss: 'quay'  # sure\n") + part_link,
         changed(quay, "gloss: quay\n", "gloss: 'quay'  # sure\n") + part_link},
        {"removal against untouched removes", quay + part_link, part_link, quay + link_preferred, link_preferred},
        {"a candidate gives way to a decision", quay, quay + part_link, quay + link_rejected, quay + link_rejected},
        {"a candidate removed here and decided there stays", quay + part_link, quay, quay + link_preferred,
         quay + link_preferred},
        {"two different decisions are one conflict", quay + part_link, quay + link_preferred, quay + link_rejected,
         quay + changed(part_link, "        status: candidate\n",
                        "<<<<<<< ours\n        status: preferred\n=======\n        status: rejected\n>>>>>>> theirs\n"),
         1},
        {"decisions that bring fields along are one conflict, too", quay + part_link,
         quay + changed(link_preferred, "        example", "        example"),
         quay + changed(link_rejected, "        example: \"a link\"\n",
                        "        example: \"a link\"\n        reason: no\n"),
         quay + changed(part_link, "        status: candidate\n        example: \"a link\"\n",
                        "<<<<<<< ours\n        status: preferred\n        example: \"a link\"\n=======\n"
                        "        status: rejected\n        example: \"a link\"\n        reason: no\n>>>>>>> theirs\n"),
         1},
        {"a decided gloss removed here and changed there is a conflict", quay, changed(quay, "quay", "pier"),
         changed(quay, "preferred\n", "preferred\n        note: old\n"),
         changed(quay, "quay", "pier") + "<<<<<<< ours\n=======\n      - gloss: quay\n        status: preferred\n      "
                                         "  note: old\n>>>>>>> theirs\n",
         1},
        {"an entry removed here and changed there is a conflict", quay + part_link, part_link,
         changed(quay, "preferred", "deprecated") + part_link,
         "<<<<<<< ours\n=======\n" + changed(quay, "preferred", "deprecated") + ">>>>>>> theirs\n" + part_link, 1},
        {"one gloss in two spellings is one gloss", part_link + quay,
         changed(part_link, "\"a link\"\n", "\"a link\"\n      - gloss: The Part\n        status: candidate\n") + quay,
         changed(part_link, "\"a link\"\n", "\"a link\"\n      - gloss: part\n        status: candidate\n") + quay,
         changed(part_link, "\"a link\"\n", "\"a link\"\n      - gloss: part\n        status: candidate\n") + quay},
        {"a term renamed here and decided on there", quay,
         changed(quay, "term: 码头", "term: 碼頭\n    variants: [码头]"),
         changed(quay, "preferred\n", "preferred\n        note: n\n"),
         changed(changed(quay, "term: 码头", "term: 碼頭\n    variants: [码头]"), "preferred\n",
                 "preferred\n        note: n\n")},
        {"a domain set here, a gloss added there", quay, changed(quay, "码头\n", "码头\n    domain: ports\n"),
         changed(quay, "preferred\n", "preferred\n      - gloss: wharf\n        status: admitted\n"),
         changed(changed(quay, "码头\n", "码头\n    domain: ports\n"), "preferred\n",
                 "preferred\n      - gloss: wharf\n        status: admitted\n")},
        {"unknown fields of both sides stay", quay, changed(quay, "码头\n", "码头\n    x-a: 1\n"),
         quay + "    x-b: {c: 2}\n", changed(quay, "码头\n", "码头\n    x-a: 1\n") + "    x-b: {c: 2}\n"},
    };
    return all;
}

}  // namespace

TEST_CASE("entries merge, not lines") {
    for (const Case& test : cases()) {
        DYNAMIC_SECTION(test.name) {
            const MergedFile result = merged_terms(test.base, test.ours, test.theirs);
            CHECK(result.bytes == head + test.expected);
            CHECK(result.conflicts == test.conflicts);
            CHECK(result.notes.empty() == (test.conflicts == 0));
        }
    }
}

TEST_CASE("the merge is the same with the sides exchanged, but for the markers' sides") {
    for (const Case& test : cases()) {
        DYNAMIC_SECTION(test.name) {
            const auto one = review::split_conflicts(merged_terms(test.base, test.ours, test.theirs).bytes);
            const auto other = review::split_conflicts(merged_terms(test.base, test.theirs, test.ours).bytes);
            REQUIRE(one);
            REQUIRE(other);
            CHECK(one->conflicts == other->conflicts);
            CHECK(one->ours == other->theirs);
            CHECK(one->theirs == other->ours);
        }
    }
}

TEST_CASE("a side without changes gives way, byte for byte") {
    for (const std::string& file : {head + quay, std::string("no glossary"), std::string("\xff\r\n")}) {
        CHECK(merged(file, file, head + part_link).bytes == head + part_link);
        CHECK(merged(file, head + part_link, file).bytes == head + part_link);
        CHECK(merged(file, file, file).bytes == file);
    }
}

TEST_CASE("both sides made the file") {
    const MergedFile both = merged("", head + quay, head + part_link);
    CHECK(both.bytes == head + part_link + quay);
    CHECK(both.conflicts == 0);
}

TEST_CASE("the head merges by key, of two versions the higher one stays") {
    const auto with = [&](const std::string& name, const std::string& version, const std::string& more = "") {
        return "# top\nformat: 1\nname: " + name + "\nversion: " + version + "\n" + more + "terms:\n" + quay;
    };
    CHECK(merged(with("a", "1.0.0"), with("b", "1.2.0"), with("a", "1.10.0", "x: y\n")).bytes ==
          with("b", "1.10.0", "x: y\n"));
    const MergedFile conflict = merged(with("a", "1.0.0"), with("b", "1.0.0"), with("c", "1.0.0"));
    CHECK(conflict.conflicts == 1);
    CHECK(conflict.bytes ==
          "# top\nformat: 1\n<<<<<<< ours\nname: b\n=======\nname: c\n>>>>>>> theirs\n"
          "version: 1.0.0\nterms:\n" +
              quay);
    CHECK(merged("format: 1\nname: a\nversion: 1.0.0\n", "format: 1\nname: b\nversion: 1.0.0\n",
                 "format: 1\nname: a\nversion: 1.0.1\n", "glossary.yaml")
              .bytes == "format: 1\nname: b\nversion: 1.0.1\n");
}

TEST_CASE("a file of terms merges, in every form") {
    const std::string entry = "# why\nterm: 码头\nglosses:\n  - gloss: quay\n    status: candidate\n    example: e\n";
    const std::string preferred = changed(entry, "candidate", "preferred");
    const std::string noted = changed(entry, "example: e", "example: e\n    note: n");
    CHECK(merged(entry, preferred, noted, "terms/码头.yaml").bytes ==
          changed(preferred, "example: e", "example: e\n    note: n"));
    const MergedFile conflict = merged(entry, preferred, changed(entry, "candidate", "rejected"), "terms/码头.yaml");
    CHECK(conflict.conflicts == 1);
    CHECK(conflict.bytes == changed(entry, "    status: candidate\n",
                                    "<<<<<<< ours\n    status: preferred\n=======\n    status: rejected\n"
                                    ">>>>>>> theirs\n"));
    CHECK(merged(entry, changed(entry, "term: 码头", "term: 碼頭"), changed(entry, "term: 码头", "term: 埠头"),
                 "terms/码头.yaml")
              .bytes ==
          changed(entry, "term: 码头\n", "<<<<<<< ours\nterm: 碼頭\n=======\nterm: 埠头\n>>>>>>> theirs\n"));
    CHECK(merged("- term: 码头\n", "- term: 环节\n- term: 码头\n", "- term: 码头\n- term: 重任\n", "more.yaml").bytes ==
          "- term: 环节\n- term: 码头\n- term: 重任\n");
    const std::string flow = "{\"format\": 1, \"terms\": [\n{\"term\": \"环节\"},\n{\"term\": \"码头\"}\n]}\n";
    CHECK(merged(flow, changed(flow, "\"环节\"", "\"环节\", \"note\": \"a\""),
                 changed(flow, "\"码头\"", "\"码头\", \"note\": \"b\""))
              .conflicts == 0);
}

TEST_CASE("line ends are those of ours") {
    const auto crlf = [](std::string text) {
        for (std::size_t at = text.find('\n'); at != std::string::npos; at = text.find('\n', at + 2))
            text.insert(at, "\r");
        return text;
    };
    const std::string both =
        head + changed(part_link, "candidate", "preferred") + changed(quay, "preferred", "admitted");
    const std::string base = head + part_link + quay;
    const std::string ours = head + changed(part_link, "candidate", "preferred") + quay;
    const std::string theirs = head + part_link + changed(quay, "preferred", "admitted");
    CHECK(merged(base, crlf(ours), theirs).bytes == crlf(both));
    CHECK(merged(crlf(base), ours, crlf(theirs)).bytes == both);
    CHECK(merged(crlf(base), crlf(ours), crlf(theirs)).bytes == crlf(both));
    CHECK(merged("\xEF\xBB\xBF" + base, "\xEF\xBB\xBF" + ours, theirs).bytes == "\xEF\xBB\xBF" + both);
}

TEST_CASE("comments of both sides stay where both changed an entry") {
    const MergedFile result = merged_terms(
        quay + part_link, quay + changed(part_link, "status: candidate\n", "status: preferred  # asked Li\n"),
        quay + "  # theirs\n" +
            changed(part_link, "        status: candidate\n",
                    "        # doubtful\n        status: candidate  # sure?\n        note: n\n"));
    CHECK(result.conflicts == 0);
    for (const char* comment : {"# asked Li", "# theirs", "# doubtful", "# sure?", "note: n", "status: preferred"})
        CHECK(result.bytes.find(comment) != std::string::npos);
}

TEST_CASE("blank lines between entries stay between entries") {
    const MergedFile result =
        merged_terms(part_link + "\n" + quay, changed(part_link, "环节", "一") + "\n" + part_link + "\n" + quay,
                     changed(part_link, "环节", "二") + "\n" + part_link + "\n" + quay);
    CHECK(result.bytes == head + changed(part_link, "环节", "一") + "\n" + changed(part_link, "环节", "二") + "\n" +
                              part_link + "\n" + quay);
}

TEST_CASE("a base that is in conflict itself counts as unknown there") {
    const std::string criss = head +
                              changed(part_link, "        status: candidate\n",
                                      "<<<<<<<<< A\n        status: preferred\n=========\n"
                                      "        status: rejected\n>>>>>>>>> B\n") +
                              quay;
    const MergedFile settled =
        merged(criss, head + changed(part_link, "candidate", "preferred") + quay,
               head + changed(part_link, "candidate", "preferred") + changed(quay, "preferred", "admitted"));
    CHECK(settled.bytes ==
          head + changed(part_link, "candidate", "preferred") + changed(quay, "preferred", "admitted"));
    CHECK(merged(criss, head + changed(part_link, "candidate", "preferred") + quay,
                 head + changed(part_link, "candidate", "rejected") + quay)
              .conflicts == 1);
}

TEST_CASE("evidence is that of one article, not of two") {
    const auto evidence = [](const std::string& hash, const std::string& gloss) {
        return "format: 1\narticle: a.txt\nhash: " + hash +
               "\npairing: 1\npairs:\n  - term: 环节\n    gloss: " + gloss +
               "\n    kind: term\n    found:\n      - {line: 1, pattern: parenthesis, confidence: 0.99}\n";
    };
    const review::Versions versions{evidence("xxh3:1", "a"), evidence("xxh3:2", "b"), evidence("xxh3:3", "c")};
    const std::string dropped_b = "dropped:\n  - term: 环节\n    gloss: b\n    kind: term\n";
    const std::string dropped_c = "dropped:\n  - term: 环节\n    gloss: c\n    kind: term\n";
    const auto by_bytes = review::merge_versions(versions, {"e.yaml"});
    REQUIRE(by_bytes);
    CHECK(by_bytes->bytes == versions.theirs + dropped_b);
    CHECK(by_bytes->conflicts == 0);
    const auto by_disk = review::merge_versions(versions, {"e.yaml", 7, [](const std::string&) { return "xxh3:2"; }});
    REQUIRE(by_disk);
    CHECK(by_disk->bytes == versions.ours + dropped_c);
    CHECK(review::merge_versions({versions.base, versions.theirs, versions.ours}, {"e.yaml"})->bytes ==
          by_bytes->bytes);
    CHECK(merged(versions.base, versions.base, versions.theirs).bytes == versions.theirs);
}

TEST_CASE("what can't be read is refused, with its place") {
    const auto result = review::merge_versions({head + quay, head + part_link, "terms: [\n"}, {"terms.yaml"});
    REQUIRE_FALSE(result);
    CHECK(result.error().place.file == "terms.yaml");
}
