package org.chanjiao.cipher;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** Encrypts personal fields and secrets (AES-256 in GCM, a fresh nonce for each value) and digests what items are compared by. */
@Component
@RequiredArgsConstructor
public class FieldCipher {

    private static final String PREFIX = "enc1:";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final CipherKey key;
    private final SecureRandom random = new SecureRandom();

    public String encrypt(String plain) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, nonce, plain.getBytes(StandardCharsets.UTF_8));
        ByteBuffer whole =
                ByteBuffer.allocate(nonce.length + sealed.length).put(nonce).put(sealed);
        return PREFIX + Base64.getEncoder().encodeToString(whole.array());
    }

    /** The plain text; a value that was never encrypted comes back as it is. */
    public String decrypt(String stored) {
        if (!stored.startsWith(PREFIX)) {
            return stored;
        }
        byte[] whole = Base64.getDecoder().decode(stored.substring(PREFIX.length()));
        byte[] nonce = java.util.Arrays.copyOf(whole, NONCE);
        byte[] plain = run(Cipher.DECRYPT_MODE, nonce, java.util.Arrays.copyOfRange(whole, NONCE, whole.length));
        return new String(plain, StandardCharsets.UTF_8);
    }

    /** A digest that nobody without the key can try values against. */
    public String digest(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.bytes(), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] run(int mode, byte[] nonce, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key.bytes(), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key of the data folder does not fit what was encrypted", e);
        }
    }
}
