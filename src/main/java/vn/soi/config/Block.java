package vn.soi.config;

/** A block (khối) of agencies that are ranked against each other under one rubric. */
public record Block(String id, String label, String rubric) {}
