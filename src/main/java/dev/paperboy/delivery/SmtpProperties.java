package dev.paperboy.delivery;

import dev.paperboy.delivery.SmtpConfig.Tls;
import java.time.Duration;
import java.util.Properties;

/** Our settings in Angus' words. */
final class SmtpProperties {

    private SmtpProperties() {}

    static Properties of(SmtpConfig config, Wire wire) {
        var properties = new Properties();
        // Every one of these is endless unless set.
        properties.put("mail.smtp.connectiontimeout", millis(config.connectTimeout()));
        properties.put("mail.smtp.timeout", millis(config.commandTimeout()));
        properties.put("mail.smtp.socketFactory", wire.sockets());
        properties.put("mail.smtp.ssl.socketFactory", wire.securedSockets());
        // With TLS from the first byte Angus connects a socket of its own; then its channel is what we put TLS on.
        properties.put("mail.smtp.usesocketchannels", "true");
        // Else Angus would connect again, without our socket, wherever ours fails.
        properties.put("mail.smtp.socketFactory.fallback", "false");
        properties.put("mail.smtp.starttls.enable", String.valueOf(config.tls() == Tls.STARTTLS));
        properties.put("mail.smtp.starttls.required", String.valueOf(config.tls() == Tls.STARTTLS));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        new SmtpLogin(config).addTo(properties);
        properties.put("mail.smtp.quitwait", "false");
        // It would save the message anew, and our bytes are final.
        properties.put("mail.smtp.allow8bitmime", "false");
        return properties;
    }

    private static String millis(Duration duration) {
        return String.valueOf(Math.min(Integer.MAX_VALUE, duration.toMillis()));
    }
}
