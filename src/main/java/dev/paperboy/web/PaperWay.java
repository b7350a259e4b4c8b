package dev.paperboy.web;

import dev.paperboy.paper.Identifier;
import dev.paperboy.paper.Paper;
import dev.paperboy.rendering.PaperCards;
import java.util.ArrayList;
import java.util.List;

/** A way from a paper's page to the paper itself, or to what belongs to it. */
record PaperWay(String label, String href) {

    /** arXiv makes pages of what came in since December 2023. */
    private static final String FIRST_WITH_HTML = "2312";

    static List<PaperWay> all(Paper paper) {
        var ways = new ArrayList<PaperWay>();
        paper.identifiers().stream()
                .filter(Identifier::isArxiv)
                .map(Identifier::value)
                .findFirst()
                .ifPresent(id -> addArxiv(ways, id, paper.sources().contains("hf")));
        // Of what strangers name only addresses that are fit for a card are on it.
        PaperCards.whole(paper).links().stream()
                .filter(link -> link.label().equals("code") || link.label().equals("project"))
                .forEach(link -> ways.add(new PaperWay(link.label().equals("code") ? "Code" : "Project", link.href())));
        return List.copyOf(ways);
    }

    private static void addArxiv(List<PaperWay> ways, String id, boolean discussed) {
        ways.add(new PaperWay("arXiv", "https://arxiv.org/abs/" + id));
        ways.add(new PaperWay("PDF", "https://arxiv.org/pdf/" + id));
        if (id.matches("\\d{4}\\..*") && id.compareTo(FIRST_WITH_HTML) >= 0) {
            ways.add(new PaperWay("HTML", "https://arxiv.org/html/" + id));
        }
        if (discussed) {
            ways.add(new PaperWay("Discussion", "https://huggingface.co/papers/" + id));
        }
    }
}
