package dev.paperboy.account;

import static dev.paperboy.account.TestAdmins.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.paperboy.testing.Tables;
import dev.paperboy.testing.TestClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

abstract class AccountContract {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    @Inject
    Invitations invitations;

    @Inject
    Admins admins;

    @Inject
    Sessions sessions;

    @Inject
    Audit audit;

    @Inject
    TestAdmins people;

    @Inject
    TestClock clock;

    @Inject
    DataSource database;

    @BeforeEach
    void at_noon_in_an_empty_house() throws SQLException {
        Tables.clear(database);
        clock.standAt(NOON);
    }

    @AfterEach
    void leave_it_empty() throws SQLException {
        Tables.clear(database);
        clock.run();
    }

    @Test
    void a_set_up_link_works_once() throws RefusedException {
        var token = token(invitations.first().orElseThrow());
        var other = token(invitations.first().orElseThrow());

        assertThat(invitations.role(token)).contains(Role.OWNER);
        assertThat(invitations.accept(token, "Ada", PASSWORD, PASSWORD)).isPresent();
        assertThat(invitations.accept(token, "Eve", PASSWORD, PASSWORD)).isEmpty();
        assertThat(invitations.accept(other, "Eve", PASSWORD, PASSWORD)).isEmpty();
        assertThat(invitations.first()).isEmpty();
        assertThat(admins.all())
                .extracting(Admin::name, Admin::role)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Ada", Role.OWNER));
    }

    @Test
    void of_many_who_use_a_link_at_once_one_gets_in() throws Exception {
        var token = token(invitations.first().orElseThrow());
        var calls = new ArrayList<Callable<Boolean>>();
        for (int i = 0; i < 4; i++) {
            var name = "Ada " + i;
            calls.add(() -> invitations.accept(token, name, PASSWORD, PASSWORD).isPresent());
        }
        var threads = Executors.newFixedThreadPool(4);
        try {
            var in = 0;
            for (var call : threads.invokeAll(calls)) {
                in += call.get() ? 1 : 0;
            }
            assertThat(in).isEqualTo(1);
        } finally {
            threads.shutdown();
        }
        assertThat(admins.all()).hasSize(1);
    }

    @Test
    void a_set_up_link_dies_after_half_an_hour() throws RefusedException {
        var token = token(invitations.first().orElseThrow());

        clock.standAt(NOON.plus(Duration.ofMinutes(30)).minusSeconds(1));
        assertThat(invitations.role(token)).isPresent();
        clock.standAt(NOON.plus(Duration.ofMinutes(30)));
        assertThat(invitations.role(token)).isEmpty();
        assertThat(invitations.accept(token, "Ada", PASSWORD, PASSWORD)).isEmpty();
    }

    @Test
    void a_refused_password_leaves_the_link_good() throws RefusedException {
        var token = token(invitations.first().orElseThrow());

        assertThatThrownBy(() -> invitations.accept(token, "Ada", "short", "short"))
                .isInstanceOf(RefusedException.class);
        assertThat(invitations.accept(token, "Ada", PASSWORD, PASSWORD)).isPresent();
    }

    @Test
    void two_names_that_look_the_same_are_one() throws RefusedException {
        var token = token(invitations.first().orElseThrow());
        people.make(Role.VIEWER);
        var name = admins.all().get(0).name();

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .call(() -> admins.make(
                                " " + name.toUpperCase(java.util.Locale.ROOT), PASSWORD, PASSWORD, Role.OWNER)))
                .hasStackTraceContaining("has this name already");
        assertThat(invitations.role(token)).as("somebody is there").isEmpty();
    }

    @Test
    void a_session_ends_after_two_hours_idle_and_after_twelve_in_any_case() {
        var admin = people.make(Role.VIEWER);
        var idle = people.session(admin);
        var busy = people.session(admin);

        clock.standAt(NOON.plus(Duration.ofHours(1)));
        assertThat(sessions.use(idle)).isPresent();
        clock.standAt(NOON.plus(Duration.ofHours(2)).minusSeconds(1));
        assertThat(sessions.use(busy)).isPresent();
        clock.standAt(NOON.plus(Duration.ofHours(3)));
        assertThat(sessions.use(idle)).isEmpty();
        assertThat(sessions.use(busy)).isPresent();
        for (int i = 4; i < 12; i++) {
            clock.standAt(NOON.plus(Duration.ofHours(i)));
            assertThat(sessions.use(busy)).as("after %d hours", i).isPresent();
        }
        clock.standAt(NOON.plus(Duration.ofHours(12)));
        assertThat(sessions.use(busy)).isEmpty();
    }

    @Test
    void a_new_role_and_being_disabled_end_all_sessions() throws RefusedException {
        people.make(Role.OWNER);
        var admin = people.make(Role.VIEWER);
        var first = people.session(admin);

        admins.changeRole(admin.id(), Role.OPERATOR);
        assertThat(sessions.use(first)).isEmpty();

        var second = people.session(admin);
        assertThat(sessions.use(second)).map(Actor::role).contains(Role.OPERATOR);
        admins.disable(admin.id(), true);
        assertThat(sessions.use(second)).isEmpty();
        assertThat(sessions.use(people.session(admin))).isEmpty();
    }

    @Test
    void the_last_owner_stays_one_even_when_two_leave_at_once() throws Exception {
        var one = people.make(Role.OWNER);
        var other = people.make(Role.OWNER);
        var threads = Executors.newFixedThreadPool(2);
        try {
            threads.invokeAll(java.util.List.<Callable<Object>>of(
                    () -> {
                        admins.changeRole(one.id(), Role.VIEWER);
                        return one;
                    },
                    () -> {
                        admins.disable(other.id(), true);
                        return other;
                    }));
        } finally {
            threads.shutdown();
        }

        assertThat(admins.all())
                .filteredOn(admin -> admin.role() == Role.OWNER && !admin.disabled())
                .hasSize(1);
    }

    @Test
    void the_audit_log_goes_with_the_caller_s_transaction_and_takes_any_text() {
        audit.note("first\u0000\nthing", "subscriber 1", "\ud83d\ude00".repeat(400));
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    audit.note("second thing", "", "");
                    throw new IllegalStateException("undone");
                }))
                .hasStackTraceContaining("undone");

        assertThat(audit.page(0, 10)).singleElement().satisfies(entry -> {
            assertThat(entry.at()).isEqualTo(NOON);
            assertThat(entry.actor()).isEqualTo("paperboy");
            assertThat(entry.action()).isEqualTo("first??thing");
            assertThat(entry.detail()).hasSize(500);
        });
    }

    private static String token(String link) {
        return link.substring(link.lastIndexOf('/') + 1);
    }
}
