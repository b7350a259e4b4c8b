package dev.paperboy.rendering;

import dev.paperboy.recall.Recall;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes sections ready to be put into a shell; headings and papers that others have too are made once. */
final class FilledTopics {

    private static final int HEADINGS = 5_000;

    private final PaperBlocks blocks;
    private final Recall<Heading, Optional<Words>> headings = Recall.ofMost(HEADINGS);

    FilledTopics(PaperBlocks blocks) {
        this.blocks = blocks;
    }

    private record Heading(String name, String filter) {}

    /** Empty when one of them can only be printed whole. */
    Optional<List<FilledTopic>> of(List<TopicSection> sections) {
        boolean gutter = DigestSections.haveVotes(sections);
        var topics = new ArrayList<FilledTopic>(sections.size());
        for (var section : sections) {
            var heading = heading(new Heading(section.name(), section.filter()));
            var papers = new ArrayList<PaperBlock>(section.papers().size());
            for (var paper : section.papers()) {
                blocks.of(paper, gutter).ifPresent(papers::add);
            }
            if (heading.isEmpty() || papers.size() < section.papers().size()) {
                return Optional.empty();
            }
            topics.add(new FilledTopic(heading.get(), papers));
        }
        return Optional.of(topics);
    }

    private Optional<Words> heading(Heading heading) {
        var known = headings.get(heading);
        if (known != null) {
            return known;
        }
        var made = words(DigestTypesetter.name(heading.name()), DigestTypesetter.filter(heading.filter()));
        headings.put(heading, made);
        return made;
    }

    /** Shells are cut around topics that have both. */
    private static Optional<Words> words(String name, String filter) {
        return name.isEmpty() || filter.isEmpty()
                ? Optional.empty()
                : Optional.of(new Words().with(Word.TOPIC_NAME, name).with(Word.TOPIC_FILTER, filter));
    }
}
