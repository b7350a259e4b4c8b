package dev.paperboy.web;

import dev.paperboy.matching.language.Filter;
import dev.paperboy.rendering.PaperCards;
import dev.paperboy.search.BackTest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Tries filters on the last days. */
@ApplicationScoped
class Previews {

    private static final int BEST = 3;

    private final BackTest test;

    Previews(BackTest test) {
        this.test = test;
    }

    /** What the fields that parse would have brought. */
    Preview of(List<FilterField> fields) {
        return new Preview(fields.stream()
                .map(FilterField::filter)
                .flatMap(Optional::stream)
                .map(this::topic)
                .toList());
    }

    private Preview.Topic topic(Filter filter) {
        var result = test.run(filter, BackTest.DAYS, BEST);
        return new Preview.Topic(
                filter.canonical(),
                result.summary().sentence(),
                Preview.bars(result.perDay()),
                result.clauses(),
                result.best().stream()
                        .map(hit -> PaperCards.of(hit.paper(), hit.reason()))
                        .toList());
    }
}
