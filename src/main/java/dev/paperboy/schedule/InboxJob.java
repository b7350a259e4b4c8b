package dev.paperboy.schedule;

import dev.paperboy.inbox.MailboxRound;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Reads the mailbox that bounces come to. */
@ApplicationScoped
class InboxJob {

    private final MailboxRound round;

    InboxJob(MailboxRound round) {
        this.round = round;
    }

    @Scheduled(
            identity = "inbox",
            every = "{paperboy.inbox.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        round.run();
    }
}
