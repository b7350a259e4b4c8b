package dev.paperboy.rendering;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;

/** What of a digest's topics is printed. */
final class DigestSections {

    private DigestSections() {}

    /** The topics with each paper where it comes first, and without those that this leaves empty. */
    static List<TopicSection> once(List<TopicSection> topics, int most) {
        var seen = new HashSet<String>();
        var sections = new ArrayList<TopicSection>(topics.size());
        for (TopicSection topic : topics) {
            var papers = new ArrayList<DigestPaper>(topic.papers().size());
            for (var paper : topic.papers()) {
                if (seen.size() < most && seen.add(paper.id())) {
                    papers.add(paper);
                }
            }
            if (papers.size() == topic.papers().size() && !papers.isEmpty()) {
                sections.add(topic);
            } else if (!papers.isEmpty()) {
                sections.add(new TopicSection(topic.name(), topic.filter(), papers));
            }
        }
        return sections;
    }

    static int count(Collection<TopicSection> sections) {
        return sections.stream().mapToInt(topic -> topic.papers().size()).sum();
    }

    static List<DigestPaper> papers(List<TopicSection> sections) {
        return sections.stream().flatMap(topic -> topic.papers().stream()).toList();
    }

    /** Whether papers have votes at their left. */
    static boolean haveVotes(List<TopicSection> sections) {
        for (var section : sections) {
            for (var paper : section.papers()) {
                if (paper.upvotes() != null) {
                    return true;
                }
            }
        }
        return false;
    }
}
