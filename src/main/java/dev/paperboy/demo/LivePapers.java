package dev.paperboy.demo;

import dev.paperboy.paper.Papers;
import dev.paperboy.source.Harvesting;
import dev.paperboy.source.SourceReports;
import dev.paperboy.source.SourceStatus;
import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Asks arXiv and Hugging Face for today's papers, and does not wait long. */
@ApplicationScoped
@IfBuildProfile("dev")
class LivePapers {

    private static final Set<String> SOURCES = Set.of("arxiv-rss", "huggingface");
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(8);
    private static final long PAUSE = 200;

    private final Harvesting harvesting;
    private final SourceReports sources;
    private final Papers papers;

    LivePapers(Harvesting harvesting, SourceReports sources, Papers papers) {
        this.harvesting = harvesting;
        this.sources = sources;
        this.papers = papers;
    }

    /** Whether papers came in within seconds; what comes later is for the next digest. */
    boolean came() {
        SOURCES.forEach(harvesting::start);
        var end = System.nanoTime() + PATIENCE;
        try {
            while (System.nanoTime() < end && !sources.statuses().stream().allMatch(LivePapers::isOver)) {
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return papers.count(null) > 0;
    }

    private static boolean isOver(SourceStatus source) {
        return !SOURCES.contains(source.name())
                || source.lastSuccess().isPresent()
                || source.nextTry().isPresent();
    }
}
