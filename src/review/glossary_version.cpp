#include "review/glossary_version.hpp"

#include "file/paths.hpp"
#include "glossary/location.hpp"

namespace shuyu::review {

using glossary::EntryFile;

Result<EntryFile> parse_version(const std::string& bytes, const std::string& path) {
    const bool is_head = file::name_of(path) == glossary::header_file_name;
    auto main = EntryFile::parse(bytes, path, is_head ? EntryFile::Rank::header : EntryFile::Rank::main);
    if (main || is_head || !glossary::holds_terms(bytes)) return main;
    auto part = EntryFile::parse(bytes, path, EntryFile::Rank::part);
    const bool is_part = part && (part->form() != glossary::FileForm::glossary || main.error().rule == "old-format");
    return is_part ? std::move(part) : std::move(main);
}

Result<glossary::GlossaryText> glossary_version(const std::string& bytes, const std::string& path) {
    if (bytes.empty()) return glossary::GlossaryText::parse("format: 1\nterms: []\n", path);
    const auto file = parse_version(bytes, path);
    if (!file) return Failure(file.error());
    const bool is_part = file->form() == glossary::FileForm::entry || file->form() == glossary::FileForm::entries;
    std::vector<glossary::SourceFile> files;
    if (is_part) files.push_back({glossary::usual_file_name, path, "format: 1\nterms: []\n"});
    files.push_back({is_part ? "part.yaml" : file::name_of(path), path, bytes});
    return glossary::GlossaryText::parse(std::move(files));
}

bool is_evidence(std::string_view bytes) {
    return bytes.starts_with("article:") || bytes.find("\narticle:") != std::string_view::npos;
}

}  // namespace shuyu::review
