package dev.paperboy.subscriber;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The one list of addresses that must not be mailed, on whatever database. */
abstract class SuppressionContract extends PeopleContract {

    @Inject
    SuppressionList list;

    @Inject
    SuppressionImport imports;

    @Inject
    SuppressionFile file;

    @Inject
    Bounces bounces;

    private SuppressionImport.Report load(String text) {
        try {
            return imports.run(new ByteArrayInputStream(text.getBytes(UTF_8)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Suppression of(String typed) {
        return list.find(new EmailAddress(typed)).orElseThrow();
    }

    private String status(long id) {
        return house.text("select status from subscriber where id = ?", id);
    }

    private long reader() {
        return house.reader(address, Settings.DEFAULT, "ti:alpha");
    }

    @Test
    void an_address_is_found_in_any_case_and_the_list_never_holds_it() {
        assertThat(list.add(new EmailAddress("Grace@Example.org"), SuppressionReason.ADMIN, "asked on the telephone"))
                .isTrue();
        assertThat(list.add(new EmailAddress("grace@example.ORG"), SuppressionReason.COMPLAINT, ""))
                .isFalse();

        assertThat(of("GRACE@example.org"))
                .extracting(Suppression::reason, Suppression::detail, Suppression::subscriberId, Suppression::at)
                .containsExactly("admin", "asked on the telephone", null, noon);
        assertThat(house.texts("select address_mac || reason || detail from suppression"))
                .noneMatch(row -> row.toLowerCase(java.util.Locale.ROOT).contains("grace"));
    }

    @Test
    void suppressing_an_address_stops_its_subscriber() {
        var id = reader();

        list.add(new EmailAddress(address), SuppressionReason.ADMIN, "");

        assertThat(status(id)).isEqualTo("SUPPRESSED");
        assertThat(of(address).subscriberId()).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource({"bounce", "refusals", "complaint", "admin"})
    void who_is_taken_off_is_unsubscribed_and_comes_back_by_their_own_yes_alone(String reason) {
        var id = reader();
        QuarkusTransaction.requiringNew().run(() -> suppressions.add(id, reason, ""));

        assertThat(list.remove(of(address))).isTrue();

        assertThat(status(id)).isEqualTo("UNSUBSCRIBED");
        assertThat(list.count()).isZero();
        var token = asked("alpha");
        assertThat(status(id)).isEqualTo("UNSUBSCRIBED");
        assertThat(signUps.confirm(token, VISIT)).isTrue();
        assertThat(status(id)).isEqualTo("ACTIVE");
    }

    @Test
    void a_link_from_before_the_suppression_does_not_bring_anybody_back() {
        var token = asked("alpha");
        list.add(new EmailAddress(address), SuppressionReason.COMPLAINT, "");

        list.remove(of(address));

        assertThat(signUps.confirm(token, VISIT)).isFalse();
    }

    @Test
    void a_row_of_an_earlier_version_finds_its_subscriber_too() {
        var id = reader();
        list.add(new EmailAddress(address), SuppressionReason.BOUNCE, "");
        house.update("update suppression set subscriber_id = null");

        list.remove(of(address));

        assertThat(status(id)).isEqualTo("UNSUBSCRIBED");
    }

    @Test
    void erasing_a_subscriber_leaves_the_address_out() {
        var id = reader();
        list.add(new EmailAddress(address), SuppressionReason.COMPLAINT, "");

        subscriptions.erase(id);

        assertThat(of(address).subscriberId()).isNull();
        ask(signUp("alpha"));
        assertThat(house.count("select count(*) from subscriber")).isZero();
    }

    @Test
    void the_list_is_paged_the_newest_first() {
        for (int i = 0; i < 5; i++) {
            clock.standAt(noon.plus(Duration.ofMinutes(i)));
            list.add(new EmailAddress("reader" + i + "@example.org"), SuppressionReason.ADMIN, "no. " + i);
        }

        assertThat(list.page(0, 2)).extracting(Suppression::detail).containsExactly("no. 4", "no. 3");
        assertThat(list.page(2, 2)).extracting(Suppression::detail).containsExactly("no. 0");
        assertThat(list.count()).isEqualTo(5);
    }

    @Test
    void a_plain_list_is_taken_in_and_what_is_no_address_is_refused_by_its_line() {
        var id = reader();

        var report = load("\ufeff" + address.toUpperCase(java.util.Locale.ROOT)
                + "\r\n\r\ngrace@example.org\nnot an address\ngrace@example.org\n" + "x".repeat(100_000) + "\n");

        assertThat(report.received()).isEqualTo(5);
        assertThat(report.created()).isEqualTo(2);
        assertThat(report.known()).isEqualTo(1);
        assertThat(report.refused()).isEqualTo(2);
        assertThat(report.rejected())
                .extracting(SuppressionImport.Rejected::line)
                .containsExactly(4L, 6L);
        assertThat(report.rejected().toString()).doesNotContain("not an address");
        assertThat(status(id)).isEqualTo("SUPPRESSED");
        assertThat(load("grace@example.org").known()).isEqualTo(1);
    }

    @Test
    void lists_of_other_services_are_understood_by_their_heads() {
        load(
                """
                created_at;Reason;"Email"
                2026-01-01;"spam; complaint";a@example.org
                2026-01-01;"Hard ""Bounce"" of b@example.org";b@example.org
                2026-01-01;;c@example.org
                2026-01-01
                """);

        assertThat(of("a@example.org").reason()).isEqualTo("complaint");
        assertThat(of("b@example.org").reason()).isEqualTo("bounce");
        assertThat(of("b@example.org").detail()).isEqualTo("Imported: Hard \"Bounce\" of (address)");
        assertThat(of("c@example.org").reason()).isEqualTo("admin");
        assertThat(list.count()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "active",
                "Subscribed",
                "confirmed",
                "enabled",
                "valid",
                "delivered",
                " \"ACTIVE\" ",
                "deliverable"
            })
    void a_list_of_those_who_want_mail_suppresses_nobody(String status) {
        var id = reader();

        var report = load("email,source,status\n" + address + ",website," + status + "\ngone@example.org,,bounced\n");

        assertThat(report.created()).isEqualTo(1);
        assertThat(report.rejected())
                .containsExactly(new SuppressionImport.Rejected(
                        2,
                        "The column status says "
                                + status.replace('"', ' ').strip().toLowerCase(java.util.Locale.ROOT)
                                + ": not a suppression."));
        assertThat(status(id)).isEqualTo("ACTIVE");
    }

    @Test
    void who_unsubscribed_elsewhere_is_suppressed_here() {
        assertThat(load("email,status\na@example.org,unsubscribed\nb@example.org,invalid\n")
                        .created())
                .isEqualTo(2);
        assertThat(of("b@example.org").reason()).isEqualTo("bounce");
    }

    @Test
    void our_own_file_comes_back_with_its_reasons_and_stops_its_readers() throws IOException {
        list.add(new EmailAddress("grace@example.org"), SuppressionReason.COMPLAINT, "");
        list.add(new EmailAddress(address), SuppressionReason.BOUNCE, "");
        var out = new ByteArrayOutputStream();
        file.write(out);
        house.update("delete from suppression");
        var id = reader();
        var other = house.reader("ti:alpha");

        var report = load(out.toString(UTF_8));

        assertThat(report).isEqualTo(new SuppressionImport.Report(2, 2, 0, 0, List.of()));
        assertThat(of("grace@example.org").reason()).isEqualTo("complaint");
        assertThat(of("grace@example.org").subscriberId()).isNull();
        assertThat(of(address))
                .extracting(Suppression::reason, Suppression::detail, Suppression::subscriberId)
                .containsExactly("bounce", "Imported: bounce", id);
        assertThat(status(id)).isEqualTo("SUPPRESSED");
        assertThat(status(other)).isEqualTo("ACTIVE");
        assertThat(load(out.toString(UTF_8)).known()).isEqualTo(2);
    }

    @Test
    void a_hash_that_is_none_is_refused_and_a_file_with_addresses_goes_by_them() {
        var report =
                load("mac,reason\nabc,bounce\n" + "g".repeat(64) + ",bounce\n,bounce\n" + "A1".repeat(32) + ",bounce");

        assertThat(report.created()).isEqualTo(1);
        assertThat(report.rejected())
                .extracting(SuppressionImport.Rejected::reason)
                .containsExactly(
                        "The hash in the column mac does not have 64 hexadecimal digits.",
                        "The hash in the column mac does not have 64 hexadecimal digits.",
                        "There is no hash in this line.");
        assertThat(list.find("a1".repeat(32))).isPresent();
        assertThat(load("mac,email\nabc,a@example.org").created()).isEqualTo(1);
        assertThat(of("a@example.org").reason()).isEqualTo("admin");
    }

    @Test
    void tens_of_thousands_go_in_at_once() {
        var lines = IntStream.range(0, 20_000)
                .mapToObj(i -> "reader" + i + "@example.org")
                .collect(Collectors.joining("\n"));

        assertThat(load(lines).created()).isEqualTo(20_000);

        assertThat(list.count()).isEqualTo(20_000);
    }

    @Test
    void the_file_has_hashes_and_ids_and_no_addresses() throws IOException {
        var id = reader();
        list.add(new EmailAddress(address), SuppressionReason.ADMIN, "x, y");
        clock.standAt(noon.minusSeconds(60));
        list.add(new EmailAddress("grace@example.org"), SuppressionReason.COMPLAINT, "");
        var out = new ByteArrayOutputStream();

        file.write(out);

        assertThat(out.toString(UTF_8))
                .isEqualTo("mac,reason,at,subscriber\r\n" + of(address).mac() + ",admin," + noon + "," + id + "\r\n"
                        + of("grace@example.org").mac() + ",complaint," + noon.minusSeconds(60) + ",\r\n");
    }

    @Test
    void a_bad_address_is_suppressed_at_once_and_only_once() {
        var id = reader();

        bounces.hard(id, "550 5.1.1 nobody");
        bounces.hard(id, "550 5.1.1 nobody still");
        bounces.hard(id + 1_000, "nobody of that id");
        bounces.soft(id, "554 no");
        bounces.soft(id + 1_000, "nobody of that id");

        assertThat(status(id)).isEqualTo("SUPPRESSED");
        assertThat(of(address).detail()).isEqualTo("550 5.1.1 nobody");
        assertThat(house.count("select count(*) from bounce_point")).isZero();
    }

    @Test
    void refusals_of_the_same_moment_are_one_point() {
        var id = reader();

        CompletableFuture.allOf(IntStream.range(0, 8)
                        .mapToObj(i -> CompletableFuture.runAsync(() -> bounces.soft(id, "554 no")))
                        .toArray(CompletableFuture[]::new))
                .join();

        assertThat(house.count("select count(*) from bounce_point")).isEqualTo(1);
    }
}
