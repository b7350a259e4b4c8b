package dev.paperboy.web;

import dev.paperboy.subscriber.Status;
import dev.paperboy.subscriber.TopicRequest;
import jakarta.ws.rs.NotFoundException;
import java.util.List;

/**
 * All that the preferences show.
 *
 * @param base the path of these pages
 * @param session whether the reader logged in; else nothing here says who they are
 * @param email empty without a session
 * @param notice what was done just now; empty for nothing
 * @param added the form for one more topic
 * @param next when the next mail comes, in words
 * @param past newest first
 * @param saved the newest papers of the reader's list, newest first
 * @param savedInAll how many papers the list has
 */
record PreferencesView(
        String base,
        boolean session,
        String email,
        Standing standing,
        String notice,
        List<TopicForm> topics,
        TopicForm added,
        ScheduleForm schedule,
        String next,
        List<Past> past,
        List<Saved> saved,
        int savedInAll) {

    /** @param href where it opens */
    record Past(String date, String words, int papers, String href) {}

    /**
     * A paper on the reader's list.
     *
     * @param id of its row
     * @param date on which it was saved, in words
     */
    record Saved(long id, String title, String href, String date) {}

    public boolean savedAreCut() {
        return savedInAll > saved.size();
    }

    /** Where the reader stands; exactly one is true. */
    record Standing(boolean active, boolean paused, boolean pending, boolean left, boolean suppressed) {

        static Standing of(Status status) {
            return new Standing(
                    status == Status.ACTIVE,
                    status == Status.PAUSED,
                    status == Status.PENDING,
                    status == Status.UNSUBSCRIBED,
                    status == Status.SUPPRESSED);
        }

        public boolean editable() {
            return active || paused;
        }
    }

    public boolean full() {
        return topics.size() >= TopicRequest.MOST_TOPICS;
    }

    /** How many topics there are, and how many there can be. */
    public String count() {
        return full()
                ? "You have " + TopicRequest.MOST_TOPICS + " topics, the most there can be. Delete one to make room."
                : topics.size() + " of at most " + TopicRequest.MOST_TOPICS + " topics.";
    }

    /**
     * The page with this form as it was typed.
     *
     * @throws NotFoundException when the reader has no such topic
     */
    PreferencesView with(TopicForm typed) {
        if (typed.id() == 0) {
            return new PreferencesView(
                    base, session, email, standing, "", topics, typed, schedule, next, past, saved, savedInAll);
        }
        if (topics.stream().noneMatch(topic -> topic.id() == typed.id())) {
            throw new NotFoundException();
        }
        var shown = topics.stream()
                .map(topic -> topic.id() == typed.id() ? typed : topic)
                .toList();
        return new PreferencesView(
                base, session, email, standing, "", shown, added, schedule, next, past, saved, savedInAll);
    }

    PreferencesView with(ScheduleForm typed) {
        return new PreferencesView(
                base, session, email, standing, "", topics, added, typed, next, past, saved, savedInAll);
    }

    PreferencesView saying(Notice done) {
        return new PreferencesView(
                base,
                session,
                email,
                standing,
                done.sentence(),
                topics,
                added,
                schedule,
                next,
                past,
                saved,
                savedInAll);
    }
}
