package dev.paperboy.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.rendering.MailConfig;
import dev.paperboy.rendering.OwnRenderer;
import dev.paperboy.secret.Keys;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.config.SmallRyeConfigBuilder;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MailIdentityTest {

    @Inject
    Keys keys;

    @Test
    void who_named_no_sender_sends_under_the_name_of_the_look() {
        assertThat(named("Gazette").from()).isEqualTo(new Mailbox("Gazette", "paperboy@localhost"));
        assertThat(named("Ada, Inc. <x@y>").from().folded("From"))
                .isEqualTo("\"Ada, Inc. <x@y>\" <paperboy@localhost>");
    }

    @Test
    void the_list_is_called_as_the_look_is_and_known_by_the_domain() {
        assertThat(listId("Gazette")).isEqualTo("Gazette <daily.localhost>");
        assertThat(listId("Ada's, \"Inc.\" <x@y>")).isEqualTo("Ada's Inc x y <daily.localhost>");
        assertThat(listId("Zeitung für Ärzte")).matches("Zeitung =\\?UTF-8\\?B\\?\\S+ <daily.localhost>");
    }

    private String listId(String name) {
        return new HeaderLine("List-Id", named(name).listId()).folded();
    }

    private MailIdentity named(String name) {
        var config = new SmallRyeConfigBuilder().withMapping(MailConfig.class).build();
        return new MailIdentity(config.getConfigMapping(MailConfig.class), OwnRenderer.look(name), keys);
    }
}
