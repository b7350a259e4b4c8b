package dev.paperboy.web;

import java.util.List;

/**
 * What a digest had no room for.
 *
 * @param base the path of the digest in the browser
 * @param counted how many the digest said there were
 * @param total how many are found now
 * @param forgotten whether papers of its days are not kept any more
 * @param searches where its topics can still be asked
 */
record MoreView(
        String base,
        String date,
        List<PastDigestView.Section> sections,
        int counted,
        int total,
        boolean forgotten,
        List<Search> searches,
        Paging paging) {

    /** @param encoded the filter as an address has it */
    record Search(String filter, String encoded) {}

    /** How many there are, and why these are not as many as the mail said. */
    public String summary() {
        var found = total == 0 ? "No more papers" : total == 1 ? "One more paper" : "%,d more papers".formatted(total);
        var all = found + " matched and did not fit into this digest.";
        return total == counted || forgotten
                ? all
                : all
                        + " The mail counted %,d: votes, links between papers and later mails change the number."
                                .formatted(counted);
    }
}
