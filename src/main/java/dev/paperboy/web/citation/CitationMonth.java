package dev.paperboy.web.citation;

import dev.paperboy.paper.Identifier;
import dev.paperboy.paper.Paper;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Pattern;

/** When a paper came out: arXiv's ids say it themselves, also of a paper that was stored years later. */
final class CitationMonth {

    /** BibTeX's own names of the months, from January. */
    static final List<String> MACROS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final Pattern ARXIV = Pattern.compile("(?:[a-z-]+/)?(\\d{2})(0[1-9]|1[0-2])\\d*(?:\\.\\d+)?");
    private static final int FIRST_YEAR_OF_ARXIV = 91;

    private CitationMonth() {}

    static YearMonth of(Paper paper) {
        return paper.identifiers().stream()
                .filter(Identifier::isArxiv)
                .map(id -> ARXIV.matcher(id.value()))
                .filter(java.util.regex.Matcher::matches)
                .map(id -> YearMonth.of(year(Integer.parseInt(id.group(1))), Integer.parseInt(id.group(2))))
                .findFirst()
                .orElse(YearMonth.from(paper.announced()));
    }

    private static int year(int twoDigits) {
        return twoDigits >= FIRST_YEAR_OF_ARXIV ? 1900 + twoDigits : 2000 + twoDigits;
    }
}
