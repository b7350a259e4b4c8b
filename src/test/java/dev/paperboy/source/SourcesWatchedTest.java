package dev.paperboy.source;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import dev.paperboy.source.calendar.ArxivCalendar;
import dev.paperboy.testing.FeedServer;
import dev.paperboy.testing.FeedServer.Reply;
import dev.paperboy.testing.House;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What monitors see of the sources. */
@QuarkusTest
class SourcesWatchedTest {

    @Inject
    Harvesting harvesting;

    @Inject
    TestSources settings;

    @Inject
    Sources sources;

    @Inject
    Harvests harvests;

    @Inject
    ArxivBatch batch;

    @Inject
    ArxivCalendar calendar;

    @Inject
    SourceGauges gauges;

    @Inject
    House house;

    private FeedServer server;

    @BeforeEach
    void with_a_feed_that_fails_and_one_that_does_not() {
        house.open(true);
        settings.reset();
        server = new FeedServer();
        settings.at(server.base());
        settings.feed("good", "/good.xml");
        settings.feed("bad", "/bad.xml");
        server.serve("/good.xml", Reply.ok(Upstream.blog("one 2026-11-20")));
        server.serve("/bad.xml", Reply.of(500, "No."));
        harvesting.run("feed:good", false);
        harvesting.run("feed:bad", false);
    }

    @AfterEach
    void stop() {
        server.close();
        settings.reset();
        house.close();
    }

    @Test
    void health_tells_how_the_sources_stand_and_stays_up() {
        given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("checks.find { it.name == 'sources' }.status", equalTo("UP"))
                .body("checks.find { it.name == 'sources' }.data.'feed:good.failures'", equalTo(0))
                .body("checks.find { it.name == 'sources' }.data.'feed:bad.failures'", equalTo(1))
                .body("checks.find { it.name == 'sources' }.data.'feed:bad.lastSuccess'", equalTo("never"))
                .body("checks.find { it.name == 'sources' }.data.'feed:bad.reached'", equalTo("never"))
                .body("checks.find { it.name == 'sources' }.data.'feed:bad.outcome'", equalTo("FAILED"));
        given().get("/q/health/live").then().body("checks.findAll { it.name == 'sources' }.size()", equalTo(0));
    }

    @Test
    void a_database_that_is_gone_leaves_it_unknown() {
        var gone = (AgroalDataSource) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {AgroalDataSource.class}, (proxy, method, arguments) -> {
                    throw new SQLException("Gone");
                });
        var states = new SourceStates(gone);

        var answer = new SourcesCheck(new SourceReports(settings, sources, states, harvests, batch, calendar)).call();

        assertThat(answer.getStatus()).isEqualTo(HealthCheckResponse.Status.UP);
        assertThat(answer.getData()).isEqualTo(Optional.of(Map.of("state", "unknown")));
    }

    @Test
    void gauges_tell_how_long_ago_and_how_often_in_a_row() {
        sources.all().forEach(source -> gauges.register(source.name(), true));

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            assertThat(gauge("paperboy_source_failures", "feed:bad")).isEqualTo("1.0");
            assertThat(gauge("paperboy_source_failures", "feed:good")).isEqualTo("0.0");
            assertThat(gauge("paperboy_source_last_success_seconds", "feed:bad"))
                    .isEqualTo("NaN");
            assertThat(Double.parseDouble(gauge("paperboy_source_last_success_seconds", "feed:good")))
                    .isBetween(0.0, 60.0);
        });
    }

    private static String gauge(String name, String source) {
        var metrics = given().get("/q/metrics").asString();
        return metrics.lines()
                .filter(line -> line.startsWith(name + "{") && line.contains("source=\"" + source + "\""))
                .map(line -> line.substring(line.lastIndexOf(' ') + 1))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + name + " of " + source + " in:\n" + metrics));
    }
}
