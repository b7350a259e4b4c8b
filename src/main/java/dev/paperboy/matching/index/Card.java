package dev.paperboy.matching.index;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A paper with its facts in the form that leaves compare with. */
public record Card(
        PaperText paper,
        List<List<String>> authors,
        List<String> organization,
        Set<String> categories,
        Set<String> identifiers,
        Set<String> sources) {

    public static Card of(PaperText paper) {
        var organization = paper.organization();
        return new Card(
                paper,
                paper.authors().stream()
                        .map(author -> Names.words(author.display()))
                        .toList(),
                organization == null ? List.of() : Names.words(organization),
                paper.categories().stream().map(Plain::word).collect(Collectors.toUnmodifiableSet()),
                paper.identifiers().stream().map(Plain::identifier).collect(Collectors.toUnmodifiableSet()),
                paper.sources().stream().map(Plain::word).collect(Collectors.toUnmodifiableSet()));
    }
}
