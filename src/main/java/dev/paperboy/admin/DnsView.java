package dev.paperboy.admin;

import dev.paperboy.delivery.DnsRecord;
import dev.paperboy.delivery.MailRecords;
import java.util.List;

/**
 * The records of our mails as the page prints them.
 *
 * @param domain that mails are from; empty while none is set
 * @param signer the domain that signs; empty where we do not
 * @param selectors of the keys that sign
 * @param withoutRsa whether not every receiver knows how to check the signature
 * @param headers what a signature must cover, as {@code h=} lists it
 * @param notes what is to be done and cannot be printed as a record, in sentences
 */
record DnsView(
        String domain,
        String signer,
        String selectors,
        boolean withoutRsa,
        String headers,
        List<DnsRecord> records,
        List<String> notes) {

    static DnsView of(MailRecords records) {
        return new DnsView(
                records.domain().orElse(""),
                records.signedHere() ? records.signingDomain() : "",
                String.join(" and ", records.selectors()),
                records.withoutRsa(),
                String.join(":", records.signedHeaders()),
                records.records(),
                records.notes());
    }
}
