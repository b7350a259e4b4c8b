package dev.paperboy.subscriber;

import dev.paperboy.testing.House;
import dev.paperboy.testing.LetterCauses;
import dev.paperboy.testing.TestClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What the tests of sign-up, log-in and leaving share: it is noon of a day, and why letters were written is noted. */
abstract class PeopleContract {

    static final Visit VISIT = new Visit("192.0.2.77", "Mozilla/5.0 (test)", "/confirm");
    static final String WORDS = "Yes, mail me the new papers on my topics.";

    /** The database's clock is the real one, hence the day is too. */
    final Instant noon = LocalDate.now(ZoneOffset.UTC).atTime(12, 0).toInstant(ZoneOffset.UTC);

    final String address = House.address("Ada");

    @Inject
    House house;

    @Inject
    LetterCauses causes;

    @Inject
    TestClock clock;

    @Inject
    SignUps signUps;

    @Inject
    Subscriptions subscriptions;

    @Inject
    SubscriberRepository subscribers;

    @Inject
    Suppressions suppressions;

    @Inject
    Consents consents;

    @BeforeEach
    void open() {
        house.open(true);
        clock.standAt(noon);
        causes.clear();
    }

    @AfterEach
    void close() {
        house.close();
    }

    SignUp signUp(String... filters) {
        var topics = Arrays.stream(filters).map(TopicRequest::named).toList();
        var visit = new Visit("192.0.2.1", "Mozilla/5.0 (sign-up)", "/");
        return new SignUp(new EmailAddress(address), topics, Settings.DEFAULT, false, "web", WORDS, visit);
    }

    SignUp signUpFrom(String zone, String locale, String filter) {
        var settings = new Settings(
                new Cadence(ZoneId.of(zone), 7, Cadence.EVERY_DAY),
                Locale.forLanguageTag(locale),
                Settings.MOST_PAPERS);
        return new SignUp(
                new EmailAddress(address), List.of(TopicRequest.named(filter)), settings, false, "web", WORDS);
    }

    void ask(SignUp signUp) {
        try {
            signUps.ask(signUp);
        } catch (InvalidTopicException e) {
            throw new AssertionError(e);
        }
    }

    /** Signs the address up; answers the token of the letter. */
    String asked(String... filters) {
        ask(signUp(filters));
        return causes.last(LetterCause.ConfirmationAsked.class).token();
    }

    /** A confirmed reader of the address; nothing is noted yet. */
    long reader(String... filters) {
        var id = house.reader(address, Settings.DEFAULT, filters);
        causes.clear();
        return id;
    }

    void pass(Duration time) {
        clock.standAt(clock.instant().plus(time));
    }

    long id() {
        return house.count("select id from subscriber where email_key = ?", address.toLowerCase(Locale.ROOT));
    }

    String status() {
        return house.text("select status from subscriber where id = ?", id());
    }

    /** The filters as they were typed, in order. */
    List<String> filters() {
        return house.texts("select filter_text from topic where subscriber_id = ? order by place", id());
    }

    /** What was noted, in order. */
    List<String> events() {
        return consents.of(id()).stream().map(Consent::event).toList();
    }

    Consent lastConsent() {
        var all = consents.of(id());
        return all.get(all.size() - 1);
    }

    void suppress(long id) {
        QuarkusTransaction.requiringNew().run(() -> suppressions.add(id, "bounce", "550"));
    }

    /** Runs the same so many times at the same moment and answers what each answered. */
    static <T> List<T> atOnce(int times, Callable<T> task) throws InterruptedException, ExecutionException {
        var start = new CyclicBarrier(times);
        var threads = Executors.newFixedThreadPool(times);
        try {
            var answers = new ArrayList<Future<T>>();
            for (int i = 0; i < times; i++) {
                answers.add(threads.submit(() -> {
                    start.await();
                    return task.call();
                }));
            }
            var done = new ArrayList<T>();
            for (var answer : answers) {
                done.add(answer.get());
            }
            return done;
        } finally {
            threads.shutdownNow();
        }
    }
}
