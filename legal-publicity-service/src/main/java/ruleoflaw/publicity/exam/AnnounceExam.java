package ruleoflaw.publicity.exam;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import ruleoflaw.publicity.Code;

/**
 * An exam the office holds.
 *
 * @param kinds the kinds of people it is for
 * @param laws what is asked about; empty for everything in the bank
 * @param passPoints of 100
 * @param minutes how long an attempt may take
 */
record AnnounceExam(
        @NotBlank @Size(max = 200) String title,
        @NotNull LocalDate opensOn,
        @NotNull LocalDate closesOn,
        @NotEmpty @Size(max = 20) List<@NotNull @Code String> kinds,
        @NotNull @Size(max = 50) List<@NotNull @Code String> laws,
        @Min(1) @Max(200) int questions,
        @Min(1) @Max(100) int passPoints,
        @Min(1) @Max(10) int attempts,
        @Min(5) @Max(300) int minutes) {}
