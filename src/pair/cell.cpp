// | 中文 | gloss |: the neighbouring cell of a table row, the definition of a term; the fragment fills its cell.
#include "pair/group_parts.hpp"
#include "pair/phrase.hpp"

namespace shuyu::pair {
namespace {

/// The cell that holds token `index`: tokens between two cell boundaries.
struct Cell {
    int begin = 0;
    int end = 0;
};

Cell cell_around(const Passage& passage, int index) {
    Cell cell{index, index};
    while (cell.begin > 0 && passage[cell.begin - 1].kind != TokenKind::cell) --cell.begin;
    while (cell.end < passage.size() && passage[cell.end].kind != TokenKind::cell) ++cell.end;
    return cell;
}

bool holds_fragment(const Passage& passage, const Cell& cell) {
    for (int i = cell.begin; i < cell.end; ++i)
        if (passage[i].kind == TokenKind::fragment) return true;
    return false;
}

void propose_cell_text(const Site& site, const Cell& cell, Setting setting, Proposals& proposals) {
    if (cell.begin >= cell.end || holds_fragment(site.passage, cell) || is_reading(site, cell.begin, cell.end)) return;
    const Parts parts = split_parts(site, cell.begin, cell.end);
    Setting whole = setting;
    whole.add(parts.count > 1 ? Evidence::whole_bracket_has_separator : Evidence::whole_unit);
    propose_span(site, cell.begin, cell.end, whole, proposals);
    setting.add(Evidence::first_part);
    if (parts.count > 1 && parts.parts[0].may_be_gloss())
        propose_span(site, parts.parts[0].begin, parts.parts[0].end, setting, proposals);
}

}  // namespace

void propose_cell(const Site& site, Proposals& proposals) {
    const Passage& passage = site.passage;
    if (!passage.has_cells()) return;
    const Cell own = cell_around(passage, site.token);
    if (own.begin == 0 && own.end == passage.size()) return;  // no table
    for (int i = own.begin; i < own.end; ++i)  // the fragment fills its cell, but for a reading and marks
        if (i != site.token && passage.is_wordlike(i) && site.after_reading <= i) return;
    Setting setting{Pattern::cell};
    for (int i = own.begin; i < site.token; ++i)
        if (passage.is_wordlike(i)) {  // | The poem 《…》 | …
            setting.add(Evidence::cell_not_filled);
            break;
        }
    int cell_distance = 0;
    for (int at = own.end; at < passage.size() && cell_distance < 3; ++cell_distance) {
        const Cell next = cell_around(passage, at + 1);
        Setting here = setting;
        if (cell_distance > 0) here.add(Evidence::later_part);
        propose_cell_text(site, next, here, proposals);
        at = next.end;
    }
    if (own.begin > 0)
        propose_cell_text(site, cell_around(passage, own.begin - 2 >= 0 ? own.begin - 2 : 0), setting, proposals);
}

}  // namespace shuyu::pair
