package dev.paperboy.source.format;

import java.util.Map;

/**
 * The repository's answer that it cannot answer.
 *
 * @param code as OAI-PMH 2.0 section 3.6 names it; empty where the repository gave none
 * @param said the repository's own words; may be empty
 */
public record OaiError(String code, String said) {

    private static final Map<String, String> MEANINGS = Map.of(
            "badArgument", "The request has a wrong or missing argument.",
            "badResumptionToken", "The place in the list is not known or has expired.",
            "badVerb", "The request is of no kind that the archive knows.",
            "cannotDisseminateFormat", "The archive does not have that metadata format.",
            "idDoesNotExist", "The archive does not know that paper.",
            "noMetadataFormats", "The archive has no metadata for that paper.",
            "noRecordsMatch", "Nothing changed in that window.",
            "noSetHierarchy", "The archive has no sets.");

    /** Whether it only says that there is nothing new. */
    public boolean isEmptyList() {
        return code.equals("noRecordsMatch");
    }

    /** What it means, with the repository's own words where it has some. */
    public String sentence() {
        var meaning = MEANINGS.getOrDefault(code, "The archive answered with an error.");
        var words = Refusal.words(said);
        return words.isEmpty() ? meaning : meaning + " It said: " + words;
    }
}
