package dev.paperboy.matching;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A paper with its facts in the form that leaves compare with. */
record Card(
        PaperText paper,
        List<List<String>> authors,
        List<String> organization,
        Set<String> categories,
        Set<String> identifiers,
        Set<String> sources) {

    static Card of(PaperText paper) {
        var organization = paper.organization();
        return new Card(
                paper,
                paper.authors().stream()
                        .map(author -> Names.words(author.display()))
                        .toList(),
                organization == null ? List.of() : Names.words(organization),
                paper.categories().stream().map(Category::plain).collect(Collectors.toUnmodifiableSet()),
                paper.identifiers().stream().map(Identifier::plain).collect(Collectors.toUnmodifiableSet()),
                paper.sources().stream().map(Source::plain).collect(Collectors.toUnmodifiableSet()));
    }
}
