package dev.paperboy.rendering;

import java.util.List;

/** A topic as it was named when the digest was planned, and the papers it chose, best first. */
public record TopicSection(String name, String filter, List<DigestPaper> papers) {

    public TopicSection {
        papers = List.copyOf(papers);
    }
}
