package dev.paperboy.web;

import dev.paperboy.rendering.Sample;
import dev.paperboy.rendering.SamplePaper;
import dev.paperboy.rendering.TemplateSamples;
import dev.paperboy.web.citation.CitationTags;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** A paper's page to try the template with: as full as it gets, and as empty. */
@ApplicationScoped
class PaperPageSamples implements TemplateSamples {

    private static final String HOSTILE = SamplePaper.HOSTILE;
    private static final PageCard CARD = new PageCard(HOSTILE, HOSTILE, HOSTILE, "article", false);

    @Override
    public List<Sample> samples() {
        var samples = new ArrayList<Sample>();
        addPapers(samples);
        return samples;
    }

    private static void addPapers(List<Sample> samples) {
        for (var paper : SamplePaper.views()) {
            samples.add(Sample.of("page/paper", new Pages.Paper(paper, facts(), HOSTILE, CARD, tags())));
        }
        samples.add(
                Sample.of("page/paper", new Pages.Paper(SamplePaper.views().get(1), noFacts(), "", CARD, List.of())));
    }

    private static PaperFacts facts() {
        var found = new PaperFacts.Found(HOSTILE, "/papers?q=x");
        var lost = new PaperFacts.Found(HOSTILE, "");
        return new PaperFacts(
                true,
                List.of(found, lost),
                List.of(found, lost),
                List.of(found),
                "20 November 2026",
                "21 November 2026",
                "version 2",
                List.of(
                        new PaperFacts.Category("cs.CL", "Computation and Language", "/papers?q=cat%3Acs.CL"),
                        new PaperFacts.Category(HOSTILE, "", "")),
                List.of(
                        new PaperFacts.Name("arxiv", HOSTILE, "https://arxiv.org/abs/2611.10421"),
                        new PaperFacts.Name("feed", HOSTILE, "")),
                List.of(new PaperWay("PDF", "https://arxiv.org/pdf/2611.10421"), new PaperWay("Code", HOSTILE)),
                HOSTILE,
                HOSTILE,
                "2026-11-20",
                "/papers/x.bib");
    }

    private static PaperFacts noFacts() {
        return new PaperFacts(
                false,
                List.of(),
                List.of(),
                List.of(),
                "",
                "",
                "",
                List.of(),
                List.of(),
                List.of(),
                "",
                "",
                "2026-11-20",
                "");
    }

    private static List<CitationTags.Tag> tags() {
        return List.of(new CitationTags.Tag("citation_title", HOSTILE), new CitationTags.Tag("citation_author", ""));
    }
}
