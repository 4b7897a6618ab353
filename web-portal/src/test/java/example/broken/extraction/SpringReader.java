package example.broken.extraction;

import org.springframework.util.StringUtils;

class SpringReader {

    boolean reads(String text) {
        return StringUtils.hasText(text);
    }
}
