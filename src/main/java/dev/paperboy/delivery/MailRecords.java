package dev.paperboy.delivery;

import dev.paperboy.delivery.dkim.DkimKey;
import dev.paperboy.delivery.dkim.DkimSigner;
import dev.paperboy.rendering.MailConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What must stand in DNS for mailbox providers to believe that our mails are ours, and who signs them. */
@ApplicationScoped
public class MailRecords {

    private final MailConfig mail;
    private final SmtpConfig smtp;
    private final ReturnPathConfig returns;
    private final MailIdentity identity;
    private final MailSigner signer;

    MailRecords(MailConfig mail, SmtpConfig smtp, ReturnPathConfig returns, MailIdentity identity, MailSigner signer) {
        this.mail = mail;
        this.smtp = smtp;
        this.returns = returns;
        this.identity = identity;
        this.signer = signer;
    }

    /** The domain that mails are from; empty while no From is set, and then there are no records either. */
    public Optional<String> domain() {
        return mail.from().map(from -> identity.domain());
    }

    /** Whether we sign; else the relay should. */
    public boolean signedHere() {
        return signer.signer().on();
    }

    /** The domain that signs, if we do. */
    public String signingDomain() {
        return signer.signer().domain();
    }

    /** The selectors that sign, if we do. */
    public List<String> selectors() {
        return signer.signer().keys().stream()
                .filter(DkimKey::inUse)
                .map(DkimKey::selector)
                .toList();
    }

    /** Whether only Ed25519 signs, which not every receiver knows. */
    public boolean withoutRsa() {
        return signedHere()
                && signer.signer().keys().stream().filter(DkimKey::inUse).noneMatch(key -> key.type()
                        .equals("rsa"));
    }

    /** The header fields that a signature must cover, whoever makes it. */
    public List<String> signedHeaders() {
        return DkimSigner.signedHeaders();
    }

    /** The records to set, the most wanted first. */
    public List<DnsRecord> records() {
        var domain = domain();
        if (domain.isEmpty()) {
            return List.of();
        }
        var records = new ArrayList<DnsRecord>();
        signer.signer().keys().forEach(key -> records.add(signature(key)));
        records.addAll(senders(domain.get()).records());
        records.add(new DnsRecord(
                "_dmarc." + domain.get(),
                "v=DMARC1; p=none; rua=mailto:" + reports(),
                "Asks receivers to tell how our mails fare (DMARC). Begin with p=none, read the reports for some weeks, then say"
                        + " quarantine, then reject."));
        return records;
    }

    private DnsRecord signature(DkimKey key) {
        return new DnsRecord(
                key.selector() + "._domainkey." + signingDomain(),
                key.record(),
                key.inUse()
                        ? "Lets receivers check our signatures (DKIM)."
                        : "For a key that does not sign: leave it for seven days after its last mail, or publish it two days"
                                + " before its first.");
    }

    /** What is to be done and cannot be printed as a record, in sentences; may be empty. */
    public List<String> notes() {
        return domain().map(from -> senders(from).notes()).orElse(List.of());
    }

    private SenderRecords senders(String from) {
        var bounces = returns.bounceAddress()
                .map(address -> address.substring(address.indexOf('@') + 1).toLowerCase(Locale.ROOT))
                .orElse(from);
        return new SenderRecords(from, bounces, smtp.host().map(RelayPlace::new));
    }

    private String reports() {
        return identity.replyTo().orElse(identity.from()).address();
    }
}
