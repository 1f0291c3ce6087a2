#pragma once
#include <cstddef>
#include <string_view>

namespace shuyu::scan {

/// Latin letters and digits glued to a run of Han, and whether they belong to the Chinese term.
struct LatinPart {
    std::size_t begin = 0;
    std::size_t end = 0;
    bool belongs = false;
};

/// The Latin glued before the Han at `at`, at most back to `not_before`. It belongs to the term when it looks like the
/// Latin that Chinese words are built with: capitals and digits (A股, 5G网络, ICP备案, 2.5D封装), a short mixed form
/// (SaaS平台, eSIM卡, K8s集群) or one letter (x轴, but not the English article a). An ordinary word does not belong:
/// machine translators forget the blank ("technological封锁").
LatinPart latin_before(std::string_view block, std::size_t at, std::size_t not_before);

/// The Latin glued after the Han that ends at `at`: belongs when it is capitals and digits (双11, 蓝V, 卡拉OK, 图1).
LatinPart latin_after(std::string_view block, std::size_t at);

/// Whether Latin between two runs of Han, glued to both, makes them one term (卡拉OK厅, 下载app教程): not where it is a
/// word of English grammar between two terms ("环节and重任").
bool joins_runs(std::string_view latin);

}  // namespace shuyu::scan
