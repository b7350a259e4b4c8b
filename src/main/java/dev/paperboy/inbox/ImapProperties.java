package dev.paperboy.inbox;

import dev.paperboy.inbox.InboxConfig.Tls;
import java.util.Properties;

/** Our settings in Angus' words. */
final class ImapProperties {

    private ImapProperties() {}

    static Properties of(InboxConfig config) {
        var properties = new Properties();
        var prefix = config.tls() == Tls.IMPLICIT ? "mail.imaps." : "mail.imap.";
        var millis = String.valueOf(Math.min(Integer.MAX_VALUE, config.timeout().toMillis()));
        // Every one of these is endless unless set.
        properties.put(prefix + "connectiontimeout", millis);
        properties.put(prefix + "timeout", millis);
        properties.put(prefix + "writetimeout", millis);
        properties.put(prefix + "starttls.enable", String.valueOf(config.tls() == Tls.STARTTLS));
        properties.put(prefix + "starttls.required", String.valueOf(config.tls() == Tls.STARTTLS));
        properties.put(prefix + "ssl.checkserveridentity", "true");
        // What is only looked at stays unread for the people who share the mailbox.
        properties.put(prefix + "peek", "true");
        // In pieces, so that a mail that says it is small cannot be large.
        properties.put(prefix + "partialfetch", "true");
        properties.put(prefix + "fetchsize", String.valueOf(256 * 1024));
        return properties;
    }
}
