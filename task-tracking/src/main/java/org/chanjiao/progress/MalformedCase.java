package org.chanjiao.progress;

/** A case that cannot be judged, with the field to put right and the reason, in words for the person who wrote it. */
public class MalformedCase extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String field;

    /** @param field the path of the field within the case, {@code facts[2].date} */
    public MalformedCase(String field, String reason) {
        super(field + "：" + reason);
        this.field = field;
    }

    public String field() {
        return field;
    }
}
