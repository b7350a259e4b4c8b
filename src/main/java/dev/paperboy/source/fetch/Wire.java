package dev.paperboy.source.fetch;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.BasicHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.ConnectionReuseStrategy;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.URIScheme;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.config.RegistryBuilder;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.net.URIAuthority;
import org.apache.hc.core5.util.Timeout;

/**
 * One request over one connection to an address that was looked at. Nothing happens by itself: no redirect, no second try, no
 * cookie, no log-in, no proxy, no unpacking.
 */
@ApplicationScoped
class Wire {

    private static final Http1Config BOUNDED =
            Http1Config.custom().setMaxLineLength(16_384).setMaxHeaderCount(200).build();
    private static final ConnectionReuseStrategy NEVER = (request, response, context) -> false;

    private final UserAgent userAgent;
    private final TlsSocketStrategy tls = DefaultClientTlsStrategy.createDefault();
    private final ScheduledThreadPoolExecutor timer;

    Wire(UserAgent userAgent) {
        this.userAgent = userAgent;
        timer = new ScheduledThreadPoolExecutor(1, work -> {
            var thread = new Thread(work, "fetch-deadline");
            thread.setDaemon(true);
            return thread;
        });
        timer.setRemoveOnCancelPolicy(true);
    }

    @PreDestroy
    void close() {
        timer.shutdownNow();
    }

    /**
     * Asks, and waits for the answer's headers.
     *
     * @param addresses what the host stands for; nothing else is connected to
     * @param known sent along, so that only something newer comes
     * @throws IOException when no answer comes, or too late
     */
    Exchange open(
            HttpAddress at,
            List<InetAddress> addresses,
            String accept,
            Validator known,
            Limits limits,
            Deadline deadline)
            throws IOException {
        var get = request(at, accept, known);
        var client = client(addresses, limits);
        // A server that sends a byte now and then never runs into a time limit of the socket.
        var ending = timer.schedule(get::cancel, deadline.remaining().toMillis() + 1, TimeUnit.MILLISECONDS);
        Runnable hangUp = () -> {
            ending.cancel(false);
            // Before anything is closed: closing a stream would read it to its end.
            get.cancel();
            client.close(CloseMode.IMMEDIATE);
        };
        try {
            var host = new HttpHost(at.scheme(), at.bareHost(), at.port());
            var response = client.executeOpen(host, get, HttpClientContext.create());
            return new Exchange(at.host(), response, deadline, hangUp);
        } catch (IOException e) {
            hangUp.run();
            throw e;
        } catch (RuntimeException e) {
            // Some answers bring the library itself out of step; to us they are broken answers like others.
            hangUp.run();
            throw new IOException("The answer is beyond the HTTP client", e);
        }
    }

    private HttpUriRequestBase request(HttpAddress at, String accept, Validator known) {
        var get = new HttpUriRequestBase("GET", URI.create(at.target()));
        get.setScheme(at.scheme());
        get.setAuthority(new URIAuthority(at.bareHost(), at.port()));
        get.setHeader("User-Agent", userAgent.text());
        get.setHeader("Accept", accept);
        get.setHeader("Accept-Encoding", "gzip");
        get.setHeader("Connection", "close");
        if (known.etag() != null) {
            get.setHeader("If-None-Match", known.etag());
        }
        if (known.lastModified() != null) {
            get.setHeader("If-Modified-Since", known.lastModified());
        }
        return get;
    }

    private CloseableHttpClient client(List<InetAddress> addresses, Limits limits) {
        var connections = BasicHttpClientConnectionManager.create(
                null,
                new Looked(addresses),
                RegistryBuilder.<TlsSocketStrategy>create()
                        .register(URIScheme.HTTPS.id, tls)
                        .build(),
                ManagedHttpClientConnectionFactory.builder()
                        .http1Config(BOUNDED)
                        .build());
        connections.setConnectionConfig(ConnectionConfig.custom()
                .setConnectTimeout(timeout(limits.connect()))
                .setSocketTimeout(timeout(limits.firstByte()))
                .build());
        connections.setTlsConfig(TlsConfig.custom()
                .setHandshakeTimeout(timeout(limits.firstByte()))
                .build());
        return HttpClientBuilder.create()
                .setConnectionManager(connections)
                .setConnectionReuseStrategy(NEVER)
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(timeout(limits.firstByte()))
                        .setAuthenticationEnabled(false)
                        .setProtocolUpgradeEnabled(false)
                        .build())
                .disableAuthCaching()
                .disableAutomaticRetries()
                .disableContentCompression()
                .disableCookieManagement()
                .disableRedirectHandling()
                .build();
    }

    private static Timeout timeout(Duration duration) {
        return Timeout.of(Math.max(1, duration.toMillis()), TimeUnit.MILLISECONDS);
    }

    /** Knows only what was looked up before. */
    private record Looked(List<InetAddress> addresses) implements DnsResolver {

        @Override
        public InetAddress[] resolve(String host) {
            return addresses.toArray(InetAddress[]::new);
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }
}
