package dev.paperboy.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.delivery.dkim.TestDkim;
import dev.paperboy.rendering.MailConfig;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import jakarta.inject.Inject;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
class MailRecordsTest {

    @Inject
    MailConfig mail;

    @Inject
    MailIdentity identity;

    @Test
    void with_keys_their_records_come_first_and_we_are_told_to_sign(@TempDir Path folder) {
        var next = TestDkim.both(folder).keys().get(0).file();
        var records = records(TestDkim.both(folder).with("next", next, false), "relay.example.net");

        assertThat(records.records())
                .extracting(DnsRecord::name)
                .containsExactly(
                        "rsa._domainkey.papers.example.org",
                        "ed._domainkey.papers.example.org",
                        "next._domainkey.papers.example.org",
                        "papers.example.org",
                        "_dmarc.papers.example.org");
        assertThat(records.records().get(0).value()).startsWith("v=DKIM1; k=rsa; p=MIIB");
        assertThat(records.records().get(1).value())
                .startsWith("v=DKIM1; k=ed25519; p=")
                .hasSize(22 + 44);
        assertThat(records.records().get(2).why()).startsWith("For a key that does not sign");
        assertThat(records.records().get(3).value()).isEqualTo("v=spf1 a:relay.example.net ~all");
        assertThat(records.signedHere()).isTrue();
        assertThat(records.selectors()).containsExactly("rsa", "ed");
        assertThat(records.withoutRsa()).isFalse();
    }

    @Test
    void who_signs_with_ed25519_alone_is_told_what_lacks(@TempDir Path folder) {
        var ed = TestDkim.both(folder).keys().get(1).file();

        assertThat(records(TestDkim.off().with("ed", ed, true), "relay.example.net")
                        .withoutRsa())
                .isTrue();
        assertThat(records(TestDkim.off(), "relay.example.net").withoutRsa()).isFalse();
    }

    @Test
    void a_signature_covers_what_makes_the_button_for_leaving() {
        assertThat(records(TestDkim.off(), "x").signedHeaders())
                .contains("from", "list-unsubscribe", "list-unsubscribe-post")
                .doesNotHaveDuplicates();
    }

    @Test
    void where_bounces_have_a_domain_of_their_own_it_is_the_one_that_says_who_may_send() {
        var config = config("paperboy.inbox.bounce-address", "back@Bounces.example.org");
        var record = records(TestDkim.off(), config).records().get(0);

        assertThat(record.name()).isEqualTo("bounces.example.org");
        assertThat(record.value()).isEqualTo("v=spf1 mx ~all");
        assertThat(record.why()).contains("needs an MX record");
    }

    private MailRecords records(TestDkim dkim, String relay) {
        return records(dkim, config("paperboy.smtp.host", relay));
    }

    private MailRecords records(TestDkim dkim, SmallRyeConfig config) {
        return new MailRecords(
                mail,
                config.getConfigMapping(SmtpConfig.class),
                config.getConfigMapping(ReturnPathConfig.class),
                identity,
                new MailSigner(dkim, identity));
    }

    private static SmallRyeConfig config(String name, String value) {
        return new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(SmtpConfig.class)
                .withMapping(ReturnPathConfig.class)
                .withDefaultValue(name, value)
                .build();
    }
}
