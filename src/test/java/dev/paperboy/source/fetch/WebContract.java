package dev.paperboy.source.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.paperboy.source.fetch.Turns.Queue;
import dev.paperboy.testing.FeedServer;
import dev.paperboy.testing.FeedServer.Reply;
import dev.paperboy.testing.House;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.config.WithDefault;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What fetching promises, on whatever database its turns are kept. */
abstract class WebContract {

    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final Queue QUEUE = new Queue("test", PAUSE);
    private static final Limits LIMITS =
            new Limits(2_000_000, Duration.ofSeconds(2), Duration.ofSeconds(5), Duration.ofSeconds(10));
    private static final Limits HASTY =
            new Limits(2_000_000, Duration.ofSeconds(2), Duration.ofMillis(400), Duration.ofSeconds(10));
    private static final Limits SHORT =
            new Limits(2_000_000, Duration.ofSeconds(2), Duration.ofSeconds(5), Duration.ofMillis(600));

    @Inject
    Web configured;

    @Inject
    Turns turns;

    @Inject
    Validators validators;

    @Inject
    Wire wire;

    @Inject
    House house;

    private final FeedServer server = new FeedServer();

    @BeforeEach
    void open() {
        house.open(true);
    }

    @AfterEach
    void close() {
        server.close();
        house.close();
    }

    /** With the guard as it is where nobody opened it; the tests' own settings do. */
    private Web asShipped() {
        var guard = new AddressGuard(new SystemResolver(), () -> false);
        return new Web(turns, new BackOff(), guard, wire, validators, Clock.systemUTC());
    }

    @Test
    void the_guard_is_closed_unless_somebody_opens_it() throws NoSuchMethodException {
        var setting = FetchConfig.class.getDeclaredMethod("allowPrivateAddresses");

        assertThat(setting.getAnnotation(WithDefault.class).value()).isEqualTo("false");
    }

    @Test
    void a_document_lies_in_a_file_until_it_is_closed() throws IOException {
        server.serve(
                "/feed",
                Reply.ok("<feed/>")
                        .with("Content-Type", "application/atom+xml")
                        .with("Link", "<https://example.org/2>; rel=next"));

        var answer = fetched(get("/feed?page=1"));

        assertThat(answer.file()).hasContent("<feed/>");
        assertThat(answer.bytes()).isEqualTo(7);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.contentType()).contains("application/atom+xml");
        assertThat(answer.link()).contains("<https://example.org/2>; rel=next");
        assertThat(answer.took()).isPositive();
        answer.close();
        assertThat(answer.file()).doesNotExist();
        assertThat(server.requests().get(0).target()).isEqualTo("/feed?page=1");
    }

    @Test
    void a_request_says_who_asks_and_carries_nothing_over() {
        server.serve("/feed", Reply.ok("x").with("Set-Cookie", "a=b; Path=/"));

        get("/feed").close();
        get("/feed").close();

        assertThat(server.requests()).hasSize(2).allSatisfy(asked -> {
            assertThat(asked.method()).isEqualTo("GET");
            assertThat(asked.header("User-Agent"))
                    .matches("Paperboy/[A-Za-z0-9._-]*[0-9][A-Za-z0-9._-]* \\(\\+https?://[!-~]+\\)");
            assertThat(asked.header("Accept")).isEqualTo("application/xml");
            assertThat(asked.header("Accept-Encoding")).isEqualTo("gzip");
            assertThat(asked.header("Host")).isEqualTo("127.0.0.1:" + server.port());
            assertThat(asked.headers())
                    .containsOnlyKeys("user-agent", "accept", "accept-encoding", "host", "connection");
        });
    }

    @Test
    void only_what_was_stored_counts_as_known() {
        server.serve(
                "/feed",
                Reply.ok("old").with("ETag", "\"1\"").with("Last-Modified", "Mon, 02 Mar 2026 09:00:00 GMT"),
                Reply.ok("old").with("ETag", "\"1\"").with("Last-Modified", "Mon, 02 Mar 2026 09:00:00 GMT"),
                Reply.of(304, ""));

        get("/feed").close();
        try (var answer = fetched(get("/feed"))) {
            answer.keep();
        }

        assertThat(get("/feed")).isInstanceOf(Unchanged.class);
        assertThat(server.requests())
                .extracting(asked -> asked.header("If-None-Match"))
                .containsExactly(null, null, "\"1\"");
        assertThat(server.requests().get(2).header("If-Modified-Since")).isEqualTo("Mon, 02 Mar 2026 09:00:00 GMT");
    }

    @Test
    void a_newer_document_without_a_name_makes_the_old_name_forgotten() {
        server.serve("/feed", Reply.ok("1").with("ETag", "\"1\""), Reply.ok("2").with("ETag", "x".repeat(300)));

        for (int i = 0; i < 3; i++) {
            try (var answer = fetched(get("/feed"))) {
                answer.keep();
            }
        }

        assertThat(server.requests())
                .extracting(asked -> asked.header("If-None-Match"))
                .containsExactly(null, "\"1\"", null);
    }

    @Test
    void an_unasked_304_is_no_document() {
        server.serve("/feed", Reply.of(304, ""));

        assertThat(failed(get("/feed")).sentence()).isEqualTo("127.0.0.1 answered 304.");
    }

    @Test
    void who_asks_for_a_pause_in_seconds_gets_it() {
        server.serve("/feed", Reply.of(429, "Slow down").with("Retry-After", "600"));

        var answer = notNow(get("/feed"));

        assertThat(answer.until()).isBetween(in(595), in(605));
        assertThat(answer.sentence())
                .matches("127\\.0\\.0\\.1 answered 429 and asks to come back after \\d\\d:\\d\\d UTC\\.");
        assertThat(notNow(get("/feed")).until()).isEqualTo(answer.until());
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void who_asks_for_a_pause_until_a_date_gets_it() {
        var then = DateTimeFormatter.RFC_1123_DATE_TIME.format(in(900).atOffset(ZoneOffset.UTC));
        server.serve("/feed", Reply.of(503, "").with("Retry-After", then));

        assertThat(notNow(get("/feed")).until()).isBetween(in(890), in(905));
    }

    @ParameterizedTest
    @ValueSource(ints = {406, 429, 503})
    void who_does_not_say_how_long_is_left_alone_for_longer_each_time(int status) {
        server.serve("/feed", Reply.of(status, "<html>"), Reply.of(status, "<html>"), Reply.ok("fine"));

        assertThat(notNow(get("/feed")).until()).isBetween(in(55), in(65));
        forgive();
        var second = notNow(get("/feed"));
        assertThat(second.until()).isBetween(in(115), in(125));
        assertThat(second.sentence()).contains("answered " + status + " and is left alone until ");
        assertThat(notNow(get("/feed")).sentence()).startsWith("test is left alone until ");
        forgive();
        get("/feed").close();

        assertThat(house.count("select failures from fetch_turn")).isZero();
        assertThat(server.requests()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Rate exceeded.", "rate exceeded", "  Rate  Exceeded.\n", "RATE LIMIT EXCEEDED!"})
    void a_sentence_instead_of_a_document_is_a_refusal_in_disguise(String body) {
        server.serve("/feed", Reply.ok(body));

        assertThat(notNow(get("/feed")).sentence())
                .startsWith("127.0.0.1 answered \"Rate exceeded.\" and is left alone until ");
    }

    @Test
    void a_reason_given_with_a_refusal_can_be_looked_for() {
        server.serve("/feed", Reply.of(400, "<error>bad\u0000 id\r\n</error>" + "x".repeat(5_000)));

        var answer = failed(get("/feed"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.worthRetrying()).isFalse();
        assertThat(answer.sentence()).isEqualTo("127.0.0.1 answered 400: it does not understand the address.");
        assertThat(answer.said()).startsWith("<error>bad id </error>xx").hasSize(2_000);
        assertThat(house.count("select failures from fetch_turn")).isZero();
    }

    @Test
    void a_broken_server_is_worth_another_try_later() {
        server.serve("/feed", Reply.of(500, "oops"));

        assertThat(failed(get("/feed")).worthRetrying()).isTrue();

        assertThat(house.count("select failures from fetch_turn")).isEqualTo(1);
        assertThat(house.instant("select next_at from fetch_turn")).isBetween(in(25), in(35));
    }

    @Test
    void what_breaks_off_is_no_document() {
        server.serve("/feed", Reply.ok("<feed>").truncated(10));

        var answer = failed(get("/feed"));

        assertThat(answer.sentence()).isEqualTo("127.0.0.1 hung up before its answer was complete.");
        assertThat(answer.worthRetrying()).isTrue();
    }

    @Test
    void a_packed_document_that_breaks_off_is_none_either() {
        var whole = Reply.ok("<feed>" + "abc".repeat(10_000)).gzipped();
        server.serve("/feed", whole.truncated(10));

        assertThat(failed(get("/feed")).worthRetrying()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 404})
    void what_is_not_wanted_is_not_read_to_its_end(int status) {
        var endless =
                Reply.of(status, new byte[3_000_000]).gzipped().truncated(10).stalling(Duration.ofSeconds(20));
        server.serve("/feed", endless);

        assertThat(get("/feed").took()).isLessThan(Duration.ofSeconds(4));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hello",
                "\0\0\0\0",
                "HTTP/1.1\r\n\r\n",
                "HTTP/1.1 999999999999 x\r\n\r\n",
                "HTTP/1.1 99 x\r\n\r\n",
                "HTTP/1.1 200 OK\r\nno header\r\n\r\n",
                "HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\nx",
                "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nx",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nx",
                "HTTP/1.1 100 Continue\r\n\r\n",
                "HTTP/1.1 101 Switching Protocols\r\n\r\n",
                "HTTP/9.9 200 OK\r\n\r\n",
                "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\nplain",
                "HTTP/1.1 302 x\r\nLocation: \r\n\r\n"
            })
    void what_is_not_http_is_answered_with_a_sentence(String bytes) throws IOException {
        try (var raw = new RawServer(bytes, "")) {
            var answer = failed(anywhere().get(request(raw.address(), LIMITS)));

            assertThat(answer.sentence())
                    .startsWith("127.0.0.1 ")
                    .doesNotContain("Exception")
                    .endsWith(".");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-More: of this\r\n", "no end of one line ", "\r\n"})
    void headers_come_to_an_end(String again) throws IOException {
        try (var raw = new RawServer("HTTP/1.1 200 OK\r\n", again)) {
            try (var answer = anywhere().get(request(raw.address(), LIMITS))) {
                assertThat(answer.took()).isLessThan(Duration.ofSeconds(9));
            }
        }
    }

    @Test
    void a_packed_document_comes_out_unpacked() throws IOException {
        server.serve("/feed", Reply.ok("<feed/>".repeat(100)).gzipped());

        try (var answer = fetched(get("/feed"))) {
            assertThat(Files.readString(answer.file())).isEqualTo("<feed/>".repeat(100));
            assertThat(answer.bytes()).isEqualTo(700);
        }
    }

    @Test
    void a_bomb_is_not_unpacked() {
        server.serve("/feed", Reply.of(200, new byte[30_000_000]).gzipped());
        var roomy = new Limits(64_000_000, LIMITS.connect(), LIMITS.firstByte(), LIMITS.total());

        assertThat(failed(get("/feed", roomy)).sentence())
                .isEqualTo(
                        "The answer of 127.0.0.1 unpacks to more than 100 times its size, as no honest document does.");
    }

    @Test
    void what_is_too_large_is_refused_however_it_comes() {
        var noise = new byte[2_000_001];
        new Random(1).nextBytes(noise);
        server.serve("/plain", Reply.of(200, noise))
                .serve("/packed", Reply.of(200, noise).gzipped());
        server.serve("/fits", Reply.of(200, Arrays.copyOf(noise, 2_000_000)));

        assertThat(failed(get("/plain")).sentence()).isEqualTo("The answer of 127.0.0.1 is larger than 2 MB.");
        assertThat(failed(get("/packed")).sentence()).isEqualTo("The answer of 127.0.0.1 is larger than 2 MB.");
        fetched(get("/fits")).close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"br", "zstd", "gzip, gzip", "gzip, br"})
    void an_unknown_packing_is_refused(String encoding) {
        server.serve("/feed", Reply.ok("x").with("Content-Encoding", encoding));

        assertThat(failed(get("/feed")).sentence())
                .isEqualTo("The answer of 127.0.0.1 is packed in a way Paperboy does not know.");
    }

    @Test
    void who_is_silent_for_too_long_is_hung_up_on() {
        server.serve("/feed", Reply.ok("x").delayed(Duration.ofSeconds(20)));

        var answer = failed(get("/feed", HASTY));

        assertThat(answer.sentence()).isEqualTo("127.0.0.1 did not answer within 0.4 s.");
        assertThat(answer.worthRetrying()).isTrue();
        assertThat(answer.took()).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void who_drips_is_hung_up_on_too() {
        server.serve("/feed", Reply.ok("x".repeat(10_000)).dripping(Duration.ofMillis(50)));

        var answer = failed(get("/feed", SHORT));

        assertThat(answer.sentence()).isEqualTo("127.0.0.1 did not finish its answer within 0.6 s.");
        assertThat(answer.took()).isLessThan(Duration.ofSeconds(3));
    }

    @Test
    void who_is_not_there_is_said_not_to_be() throws IOException {
        int port;
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }

        var answer = failed(anywhere().get(request(URI.create("http://127.0.0.1:" + port + "/"), LIMITS)));

        assertThat(answer.sentence()).isEqualTo("127.0.0.1 cannot be connected to.");
        assertThat(house.count("select failures from fetch_turn")).isEqualTo(1);
    }

    @Test
    void a_name_nobody_knows_is_said_to_be_unknown() {
        var answer = failed(anywhere().get(request(URI.create("http://nowhere.example/"), LIMITS)));

        assertThat(answer.sentence())
                .isEqualTo("There is no host named nowhere.example, or its name could not be looked up.");
    }

    @Test
    void redirects_are_followed_a_pause_apart() {
        server.serve("/1", Reply.redirect(301, "/2"))
                .serve("/2", Reply.redirect(302, "3"))
                .serve("/3", Reply.redirect(303, server.base() + "/4"))
                .serve("/4", Reply.redirect(307, "?a"))
                .serve("/4?a", Reply.redirect(308, "//127.0.0.1:" + server.port() + "/5"))
                .serve("/5", Reply.ok("there"));

        try (var answer = fetched(get("/1"))) {
            assertThat(answer.file()).hasContent("there");
        }

        assertThat(server.requests()).hasSize(6);
        aPauseLiesBetweenAll();
    }

    @Test
    void what_a_redirect_led_to_is_known_under_where_it_began() {
        server.serve("/1", Reply.redirect(302, "/2"))
                .serve("/2", Reply.ok("there").with("ETag", "\"1\""), Reply.ok("there"), Reply.of(304, ""));
        try (var answer = fetched(get("/1"))) {
            answer.keep();
        }

        get("/2").close();

        assertThat(get("/1")).isInstanceOf(Unchanged.class);
        assertThat(server.requests())
                .extracting(asked -> asked.header("If-None-Match"))
                .containsExactly(null, null, null, null, "\"1\"");
    }

    @Test
    void a_circle_is_left() {
        server.serve("/1", Reply.redirect(302, "/1"));

        assertThat(failed(get("/1")).sentence())
                .isEqualTo("127.0.0.1 redirects for the sixth time in a row, which is not followed.");
        assertThat(server.requests()).hasSize(6);
    }

    @Test
    void a_redirect_to_nowhere_is_said_to_be_one() {
        server.serve("/1", Reply.of(302, "")).serve("/2", Reply.redirect(302, "file:///etc/passwd"));

        assertThat(failed(get("/1")).sentence()).isEqualTo("127.0.0.1 redirects without saying where to.");
        assertThat(failed(get("/2")).sentence())
                .isEqualTo("127.0.0.1 redirects to an address that is not fetched."
                        + " The address does not begin with https:// or http://.");
    }

    @Test
    void no_redirect_leads_into_a_private_network() throws IOException {
        try (var canary = new Canary()) {
            server.serve("/loopback", Reply.redirect(302, canary.at("127.0.0.1")))
                    .serve("/six", Reply.redirect(302, canary.at("[::ffff:127.0.0.1]")))
                    .serve("/odd", Reply.redirect(302, canary.at("2130706433")))
                    .serve("/name", Reply.redirect(302, canary.at("inside.example.org")))
                    .serve("/cloud", Reply.redirect(302, "http://169.254.169.254/latest/meta-data"));
            var web = web(this::known, WebContract::playsPublic, true);

            assertThat(failed(web.get(named("/loopback"))).sentence())
                    .isEqualTo("127.0.0.1 is a private address and is not fetched.");
            assertThat(failed(web.get(named("/six"))).sentence())
                    .isEqualTo("[::ffff:127.0.0.1] is a private address and is not fetched.");
            assertThat(failed(web.get(named("/odd"))).sentence())
                    .contains("2130706433 is an odd way to write a network address");
            assertThat(failed(web.get(named("/name"))).sentence())
                    .isEqualTo("inside.example.org points to a private address (127.0.0.1) and is not fetched.");
            assertThat(failed(web.get(named("/cloud"))).sentence())
                    .isEqualTo("169.254.169.254 is a private address and is not fetched.");
            assertThat(server.requests()).hasSize(5);
            assertThat(canary.connections()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "localhost",
                "localhost.",
                "[::1]",
                "[::ffff:127.0.0.1]",
                "0x7f.1",
                "2130706433",
                "017700000001",
                "0.0.0.0"
            })
    void unless_set_otherwise_nothing_private_is_asked(String host) throws IOException {
        try (var canary = new Canary()) {
            var answer = failed(asShipped().get(request(URI.create(canary.at(host)), LIMITS)));
            var onThePortOfTheWeb = failed(asShipped().get(request(URI.create("http://" + host + "/"), LIMITS)));

            assertThat(answer.worthRetrying()).isFalse();
            assertThat(onThePortOfTheWeb.sentence()).containsAnyOf("private address", "an odd way to write");
            assertThat(canary.connections()).isZero();
        }
    }

    @Test
    void other_ports_than_the_webs_are_not_asked() {
        var web = web(host -> List.of(address(host, 127, 0, 0, 1)), address -> true, false);

        assertThat(failed(web.get(named("/feed"))).sentence())
                .isEqualTo("feeds.example.org is to be asked on port " + server.port() + "; only 80 and 443 are.");
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void one_private_address_among_public_ones_is_enough() {
        Resolver both = host -> List.of(address(host, 93, 184, 216, 34), address(host, 127, 0, 0, 1));

        var answer = failed(web(both, PublicAddresses::contain, true).get(named("/feed")));

        assertThat(answer.sentence())
                .isEqualTo("feeds.example.org points to a private address (127.0.0.1) and is not fetched.");
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void the_address_that_was_checked_is_the_one_that_is_asked() {
        server.serve("/feed", Reply.ok("x"));
        var lookUps = new ArrayList<String>();
        Resolver rebinding = host -> {
            lookUps.add(host);
            return List.of(lookUps.size() == 1 ? address(host, 127, 0, 0, 1) : address(host, 127, 0, 0, 9));
        };

        web(rebinding, address -> true, true).get(named("/feed")).close();

        assertThat(lookUps).containsExactly("feeds.example.org");
        assertThat(server.requests().get(0).header("Host")).isEqualTo("feeds.example.org:" + server.port());
    }

    @Test
    void many_at_once_ask_one_by_one_and_a_pause_apart() throws Exception {
        server.serve("/feed", Reply.ok("x").delayed(Duration.ofMillis(100)));
        var threads = Executors.newFixedThreadPool(4);
        try {
            var tries = new ArrayList<Callable<Answer>>();
            for (int i = 0; i < 6; i++) {
                tries.add(() -> get("/feed"));
            }
            for (var result : threads.invokeAll(tries)) {
                fetched(result.get()).close();
            }
        } finally {
            threads.shutdown();
        }

        assertThat(server.requests()).hasSize(6);
        assertThat(server.mostAtOnce()).isEqualTo(1);
        aPauseLiesBetweenAll();
    }

    @Test
    void other_queues_do_not_wait() throws InterruptedException {
        turns.await(QUEUE, Duration.ofMinutes(5));
        server.serve("/feed", Reply.ok("x"));

        var other = new Request(server.at("/feed"), Queue.of("other.example"), LIMITS, "*/*", true);

        fetched(anywhere().get(other)).close();
    }

    @Test
    void the_turn_of_who_died_comes_free() throws InterruptedException {
        server.serve("/feed", Reply.ok("x"));
        var dead = turns.await(QUEUE, Duration.ofMillis(500));

        fetched(get("/feed")).close();

        var next = house.instant("select next_at from fetch_turn");
        turns.trouble(dead, failures -> Duration.ofHours(1));
        assertThat(house.instant("select next_at from fetch_turn")).isEqualTo(next);
    }

    @Test
    void who_waits_in_vain_can_be_called_off() throws Exception {
        turns.await(QUEUE, Duration.ofMinutes(5));
        Thread.currentThread().interrupt();

        var answer = failed(get("/feed"));

        assertThat(Thread.interrupted()).isTrue();
        assertThat(answer.sentence()).isEqualTo("The fetch was called off because Paperboy stops.");
    }

    @Test
    void no_transaction_waits_for_a_fetch() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> configured
                        .get(request(server.at("/feed"), LIMITS))
                        .close()))
                .isInstanceOf(RuntimeException.class);
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void what_is_old_is_forgotten() {
        server.serve("/feed", Reply.ok("x").with("ETag", "\"1\""));
        try (var answer = fetched(get("/feed"))) {
            answer.keep();
        }

        configured.forget();
        assertThat(house.count("select count(*) from fetch_turn")).isEqualTo(1);
        assertThat(house.count("select count(*) from fetched_address")).isEqualTo(1);

        house.update("update fetch_turn set next_at = next_at - interval '61' day");
        house.update("update fetched_address set fetched_at = fetched_at - interval '61' day");
        configured.forget();
        assertThat(house.count("select count(*) from fetch_turn")).isZero();
        assertThat(house.count("select count(*) from fetched_address")).isZero();
    }

    private Answer get(String target) {
        return get(target, LIMITS);
    }

    private Answer get(String target, Limits limits) {
        return anywhere().get(request(server.at(target), limits));
    }

    private static Request request(URI address, Limits limits) {
        return new Request(address, QUEUE, limits, "application/xml", true);
    }

    private Request named(String target) {
        return request(URI.create("http://feeds.example.org:" + server.port() + target), LIMITS);
    }

    /** May go everywhere. */
    private Web anywhere() {
        return web(this::known, address -> true, true);
    }

    private Web web(Resolver resolver, Predicate<InetAddress> allowed, boolean anyPort) {
        var guard = new AddressGuard(resolver, allowed, anyPort);
        return new Web(turns, new BackOff(new Middling()), guard, wire, validators, Clock.systemUTC());
    }

    private List<InetAddress> known(String host) throws UnknownHostException {
        if (host.equals("nowhere.example")) {
            throw new UnknownHostException(host);
        }
        return List.of(address(host, 127, 0, 0, 1));
    }

    private static InetAddress address(String host, int... bytes) {
        try {
            return InetAddress.getByAddress(
                    host, new byte[] {(byte) bytes[0], (byte) bytes[1], (byte) bytes[2], (byte) bytes[3]});
        } catch (UnknownHostException e) {
            throw new AssertionError(e);
        }
    }

    /** The one loopback address that plays a public one. */
    private static boolean playsPublic(InetAddress address) {
        return address.toString().startsWith("feeds.example.org/");
    }

    /** Lets the time of a back-off pass. */
    private void forgive() {
        house.update("update fetch_turn set next_at = current_timestamp");
    }

    private void aPauseLiesBetweenAll() {
        var asked = server.requests();
        for (int i = 1; i < asked.size(); i++) {
            assertThat(Duration.between(asked.get(i - 1).at(), asked.get(i).at()))
                    .isGreaterThanOrEqualTo(PAUSE);
        }
    }

    private static Instant in(int seconds) {
        return Instant.now().plusSeconds(seconds);
    }

    private static Fetched fetched(Answer answer) {
        return answer.tell(new Only<>(Fetched.class));
    }

    private static Failed failed(Answer answer) {
        return answer.tell(new Only<>(Failed.class));
    }

    private static NotNow notNow(Answer answer) {
        return answer.tell(new Only<>(NotNow.class));
    }

    private record Only<T extends Answer>(Class<T> wanted) implements Answer.Cases<T> {

        @Override
        public T fetched(Fetched answer) {
            return only(answer);
        }

        @Override
        public T unchanged(Unchanged answer) {
            return only(answer);
        }

        @Override
        public T notNow(NotNow answer) {
            return only(answer);
        }

        @Override
        public T failed(Failed answer) {
            return only(answer);
        }

        private T only(Answer answer) {
            assertThat(answer).isInstanceOf(wanted);
            return wanted.cast(answer);
        }
    }
}
