package dev.paperboy.source.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0", "0.255.255.255", "10.0.0.0", "10.255.255.255", "100.64.0.0", "100.127.255.255",
                "127.0.0.1", "127.255.255.254", "169.254.0.1", "169.254.169.254", "172.16.0.0", "172.31.255.255",
                "192.0.0.1", "192.0.0.255", "192.0.2.1", "192.88.99.1", "192.168.0.0", "192.168.255.255",
                "198.18.0.0", "198.19.255.255", "198.51.100.7", "203.0.113.7", "224.0.0.1", "239.255.255.255",
                "240.0.0.1", "255.255.255.255"
            })
    void no_special_block_of_ipv4_is_public(String address) throws UnknownHostException {
        assertThat(PublicAddresses.contain(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0", "126.255.255.255",
                "128.0.0.0", "169.253.255.255", "169.255.0.0", "172.15.255.255", "172.32.0.0", "192.0.1.0",
                "192.0.3.0", "192.88.98.255", "192.167.255.255", "192.169.0.0", "198.17.255.255", "198.20.0.0",
                "198.51.99.255", "198.51.101.0", "203.0.112.255", "203.0.114.0", "223.255.255.255"
            })
    void their_neighbours_are(String address) throws UnknownHostException {
        assertThat(PublicAddresses.contain(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "::", "::1", "::7f00:1", "::ffff:0:7f00:1", "64:ff9b::7f00:1", "64:ff9b::10.0.0.1",
                "64:ff9b::169.254.169.254", "64:ff9b:1::1", "64:ff9b:1::8.8.8.8", "100::1", "2001::1", "2001:1ff::1",
                "2001:db8::1", "2002:7f00:1::1", "2002:c0a8:101::", "2002:a9fe:a9fe::1", "3fff::1", "4000::1",
                "fc00::1", "fdff:ffff::1", "fe80::1", "febf::1", "fec0::1", "ff02::1"
            })
    void no_special_block_of_ipv6_is_public(String address) throws UnknownHostException {
        assertThat(PublicAddresses.contain(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2001:200::1",
                "2001:4860:4860::8888",
                "2001:db7::1",
                "2001:db9::1",
                "2002:808:808::1",
                "2a00::1",
                "2606:4700::1111",
                "3ffe::1",
                "64:ff9b::8.8.8.8"
            })
    void what_is_handed_out_is(String address) throws UnknownHostException {
        assertThat(PublicAddresses.contain(InetAddress.getByName(address))).isTrue();
    }

    @Test
    void an_ipv4_address_in_ipv6_clothes_is_judged_by_itself() throws UnknownHostException {
        assertThat(PublicAddresses.contain(mapped(127, 0, 0, 1))).isFalse();
        assertThat(PublicAddresses.contain(mapped(169, 254, 169, 254))).isFalse();
        assertThat(PublicAddresses.contain(mapped(8, 8, 8, 8))).isTrue();
    }

    /** Java turns these into plain IPv4 wherever it can; this way it cannot. */
    private static InetAddress mapped(int... last) throws UnknownHostException {
        var bytes = new byte[16];
        bytes[10] = -1;
        bytes[11] = -1;
        for (int i = 0; i < 4; i++) {
            bytes[12 + i] = (byte) last[i];
        }
        return Inet6Address.getByAddress("mapped.example.org", bytes, 0);
    }
}
