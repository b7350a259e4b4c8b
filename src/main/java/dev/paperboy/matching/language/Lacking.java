package dev.paperboy.matching.language;

import java.util.Map;
import java.util.Optional;

/** Fields of other search engines that filters have nothing for, each with the sentence that says so. */
final class Lacking {

    private static final String DATES = "A filter has no dates: every mail brings what is new since the last one.";

    private static final Map<String, String> SENTENCES = Map.ofEntries(
            Map.entry("co", "Authors' remarks cannot be asked for with co:."),
            Map.entry("jr", "Journals cannot be asked for with jr:."),
            Map.entry("journal", "Journals cannot be asked for with journal:."),
            Map.entry("venue", "Journals and conferences cannot be asked for with venue:."),
            Map.entry("rn", "Report numbers cannot be asked for with rn:."),
            Map.entry("lang", "Languages cannot be asked for with lang:."),
            Map.entry("language", "Languages cannot be asked for with language:."),
            Map.entry("submitteddate", DATES),
            Map.entry("lastupdateddate", DATES),
            Map.entry("date", DATES),
            Map.entry("year", DATES),
            Map.entry("published", DATES),
            Map.entry("after", DATES),
            Map.entry("before", DATES),
            Map.entry("since", DATES));

    private Lacking() {}

    /** Why there is no such field; nothing for a name nobody knows. */
    static Optional<String> sentence(String field) {
        return Optional.ofNullable(SENTENCES.get(field));
    }
}
