package dev.paperboy.matching;

import dev.paperboy.matching.index.AuthorName;
import dev.paperboy.matching.index.PaperText;
import dev.paperboy.matching.language.FilterSyntaxException;
import dev.paperboy.matching.language.Filters;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A paper to match against, with defaults for all that a test does not care for. */
final class TestPaper {

    private final String title;
    private long id = 1;
    private String abstractText = "";
    private List<AuthorName> authors = List.of();
    private List<String> categories = List.of();
    private @Nullable String organization;
    private Set<String> identifiers = Set.of();
    private Set<String> sources = Set.of();
    private String kind = "new";
    private @Nullable Integer upvotes;
    private @Nullable Integer comments;
    private boolean hasCode;
    private long seq = 1;
    private long touchedSeq;

    private TestPaper(String title) {
        this.title = title;
    }

    static TestPaper paper(String title) {
        return new TestPaper(title);
    }

    TestPaper id(long value) {
        id = value;
        return this;
    }

    TestPaper saying(String value) {
        abstractText = value;
        return this;
    }

    TestPaper by(AuthorName... values) {
        authors = List.of(values);
        return this;
    }

    TestPaper in(String... values) {
        categories = List.of(values);
        return this;
    }

    TestPaper from(String value) {
        organization = value;
        return this;
    }

    TestPaper known(Set<String> asIdentifiers, Set<String> inSources) {
        identifiers = asIdentifiers;
        sources = inSources;
        return this;
    }

    TestPaper signals(String newKind, @Nullable Integer votes, @Nullable Integer remarks, boolean code) {
        kind = newKind;
        upvotes = votes;
        comments = remarks;
        hasCode = code;
        return this;
    }

    TestPaper at(long place, long touched) {
        seq = place;
        touchedSeq = touched;
        return this;
    }

    PaperText text() {
        return new PaperText(
                id,
                title,
                abstractText,
                authors,
                categories,
                organization,
                identifiers,
                sources,
                Set.of(kind),
                upvotes,
                comments,
                hasCode,
                seq,
                touchedSeq);
    }

    boolean isFoundBy(String filter) throws FilterSyntaxException {
        return !DayIndex.of(List.of(text())).search(Filters.compile(filter)).isEmpty();
    }
}
