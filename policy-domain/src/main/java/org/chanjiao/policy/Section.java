package org.chanjiao.policy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

/** A chapter or section of a text: its path as printed, its heading and where it stands. */
@Embeddable
public record Section(@Column(name = "path") String path, @Column(name = "title") String title, @Embedded Span span) {}
