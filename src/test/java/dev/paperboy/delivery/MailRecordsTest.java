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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
    void where_bounces_have_a_domain_of_their_own_both_domains_say_who_may_send() {
        var config = config("paperboy.inbox.bounce-address", "back@Bounces.example.org");
        var records = records(TestDkim.off(), config).records();

        assertThat(records)
                .extracting(DnsRecord::name)
                .containsExactly("bounces.example.org", "papers.example.org", "_dmarc.papers.example.org");
        assertThat(records.subList(0, 2)).extracting(DnsRecord::value).containsOnly("v=spf1 mx ~all");
        assertThat(records.get(0).why()).contains("needs an MX record");
        assertThat(records.get(1).why()).doesNotContain("MX record");
    }

    @ParameterizedTest
    @CsvSource({
        "relay.example.net, a:relay.example.net",
        "Relay.Example.net., a:relay.example.net",
        "198.51.100.7, ip4:198.51.100.7",
        "2001:db8::7, ip6:2001:db8:0:0:0:0:0:7",
        "[2001:db8::7], ip6:2001:db8:0:0:0:0:0:7",
        "::ffff:198.51.100.7, ip4:198.51.100.7"
    })
    void a_relay_is_named_as_spf_wants_it(String host, String sender) {
        var records = records(TestDkim.off(), host);

        assertThat(records.records().get(0).value()).isEqualTo("v=spf1 " + sender + " ~all");
        assertThat(records.notes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "LocalHost",
                "localhost.localdomain",
                "postfix",
                "mail.home.arpa",
                "127.0.0.1",
                "127.8.8.8",
                "10.0.0.5",
                "[::1]",
                "fd00::1",
                "fe80::1",
                "1:2"
            })
    void of_a_relay_that_only_this_network_knows_a_sentence_says_what_to_set(String host) {
        var records = records(TestDkim.off(), host);

        assertThat(records.records()).extracting(DnsRecord::name).containsExactly("_dmarc.papers.example.org");
        assertThat(records.notes())
                .singleElement()
                .asString()
                .startsWith(host + " is")
                .contains("for papers.example.org with", "v=spf1 ip4:");
    }

    @Test
    void that_sentence_names_the_domain_of_bounces_too() {
        var config = config("paperboy.inbox.bounce-address", "back@bounces.example.org", "paperboy.smtp.host", "[::1]");

        assertThat(records(TestDkim.off(), config).notes())
                .singleElement()
                .asString()
                .contains("for bounces.example.org and papers.example.org", "needs an MX record");
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

    private static SmallRyeConfig config(String... namesAndValues) {
        var builder = new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(SmtpConfig.class)
                .withMapping(ReturnPathConfig.class);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            builder.withDefaultValue(namesAndValues[i], namesAndValues[i + 1]);
        }
        return builder.build();
    }
}
