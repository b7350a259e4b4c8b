package dev.paperboy.demo;

import dev.paperboy.paper.Papers;
import dev.paperboy.rendering.SiteConfig;
import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.runtime.Application;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Says where to look, as the last thing of a start, when the first digest has arrived. */
@ApplicationScoped
@IfBuildProfile("dev")
class Greeting {

    private static final Logger LOG = Logger.getLogger(Greeting.class);
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(30);
    private static final long PAUSE = 200;

    private final SiteConfig site;
    private final KeptMails mails;
    private final Papers papers;

    Greeting(SiteConfig site, KeptMails mails, Papers papers) {
        this.site = site;
        this.mails = mails;
        this.papers = papers;
    }

    void start(@Observes @Priority(9500) StartupEvent event) {
        var thread = new Thread(this::greet, "greeting");
        thread.setDaemon(true);
        thread.start();
    }

    private void greet() {
        try {
            var end = System.nanoTime() + PATIENCE;
            while (System.nanoTime() < end && !isReady()) {
                Thread.sleep(PAUSE);
            }
            LOG.info(frame(mails.numbers().size()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            LOG.warnf("The mailbox cannot be read: %s", e);
        }
    }

    private boolean isReady() throws IOException {
        var application = Application.currentApplication();
        return application != null
                && application.isStarted()
                && !mails.numbers().isEmpty();
    }

    private String frame(int count) {
        return """
                Paperboy is ready

                ------------------------------------------------------------------
                  The site      %1$s
                  The mailbox   %1$s/mailbox
                                %2$s
                  The papers    are %3$s
                  To stop       Ctrl+C
                ------------------------------------------------------------------
                """
                .formatted(site.baseUrl(), inside(count), origin());
    }

    private String origin() {
        return papers.page(null, 0, 1).stream()
                        .anyMatch(paper -> paper.sources().contains(SampleFormat.SOURCE))
                ? "invented samples: arXiv and Hugging Face did not answer in time"
                : "today's, of arXiv and Hugging Face";
    }

    private static String inside(int count) {
        return switch (count) {
            case 0 -> "is still empty: the demo reader's digest did not come";
            case 1 -> "holds a digest, sent to the demo reader";
            default -> "holds " + count + " mails";
        };
    }
}
