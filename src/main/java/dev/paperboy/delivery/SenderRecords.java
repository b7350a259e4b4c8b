package dev.paperboy.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who may send for our domains (SPF, RFC 7208): receivers look it up for the domain that mails come back to. */
final class SenderRecords {

    private static final String WHAT =
            "Says who may send for the domain (SPF). A domain has one such record: if there is one, add to it what stands"
                    + " between its first and last word. A provider's relay has a record of its own to include; ask there.";

    private final String from;
    private final Optional<String> elsewhere;
    private final Optional<RelayPlace> relay;

    /**
     * Records for the domains.
     *
     * @param from the domain that mails are from
     * @param bounces the domain that they come back to
     * @param relay empty while none is set: then who takes the domain's mail may send it
     */
    SenderRecords(String from, String bounces, Optional<RelayPlace> relay) {
        this.from = from;
        this.elsewhere = bounces.equals(from) ? Optional.empty() : Optional.of(bounces);
        this.relay = relay;
    }

    /** None where the relay's place says nothing to the world. */
    List<DnsRecord> records() {
        var records = new ArrayList<DnsRecord>();
        sender().map(sender -> "v=spf1 " + sender + " ~all").ifPresent(value -> {
            elsewhere.ifPresent(domain -> records.add(new DnsRecord(
                    domain,
                    value,
                    WHAT + " Bounces come back to this domain, so receivers ask it first." + mailbox())));
            records.add(new DnsRecord(
                    from,
                    value,
                    elsewhere.isEmpty() ? WHAT : WHAT + " Some receivers ask the domain of the sender as well."));
        });
        return records;
    }

    /** What is to be done and cannot be printed as a record, in sentences. */
    List<String> notes() {
        return sender().isPresent() ? List.of() : relay.map(this::note).stream().toList();
    }

    private String note(RelayPlace place) {
        var domains = elsewhere.map(domain -> domain + " and " + from).orElse(from);
        return place.host() + " is a name or an address for this network only, so no SPF record can be printed."
                + " Set one for " + domains + " with the public address that your mails leave from:"
                + " v=spf1 ip4:ADDRESS ~all, or ip6: for IPv6."
                + elsewhere
                        .map(domain -> " Bounces come back to " + domain + "." + mailbox())
                        .orElse("");
    }

    private Optional<String> sender() {
        return relay.map(RelayPlace::mechanism).orElse(Optional.of("mx"));
    }

    private static String mailbox() {
        return " It also needs an MX record to the server of the mailbox for bounces.";
    }
}
