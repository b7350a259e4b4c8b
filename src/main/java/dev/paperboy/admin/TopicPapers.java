package dev.paperboy.admin;

import dev.paperboy.edition.DigestContent;
import dev.paperboy.rendering.PaperCards;
import dev.paperboy.rendering.PaperView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** The papers of a digest that a topic brought, as its edition froze them, with the filter of then. */
record TopicPapers(String topic, String filter, List<PaperView> papers) {

    /** By topic, each paper once: with the topic that ranked it highest. */
    static List<TopicPapers> of(DigestContent content) {
        var topics = new LinkedHashMap<String, TopicPapers>();
        for (var entry : content.entries()) {
            var first = entry.why().get(0);
            topics.computeIfAbsent(first.topic(), topic -> new TopicPapers(topic, first.filter(), new ArrayList<>()))
                    .papers()
                    .add(PaperCards.of(entry));
        }
        return List.copyOf(topics.values());
    }
}
