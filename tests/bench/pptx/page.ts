import { unzipSync } from 'fflate';
import type { BenchPage } from './benchPage';
import { twentySlides } from './twentySlides';

/** Long enough for the browser to report the last tasks. */
const REPORT_MS = 200;

const bench: BenchPage = {
  write: async () => {
    const tasks: PerformanceEntry[] = [];
    const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries()));
    observer.observe({ entryTypes: ['longtask'] });
    const start = performance.now();
    const { writePptx } = await import('$lib/report/pptx/writePptx');
    const file = await writePptx(twentySlides);
    const ms = performance.now() - start;
    await new Promise((resume) => setTimeout(resume, REPORT_MS));
    tasks.push(...observer.takeRecords());
    observer.disconnect();
    const slides = Object.keys(unzipSync(file, { filter: ({ name }) => /^ppt\/slides\/[^/]+\.xml$/.test(name) }));
    const within = tasks.filter(({ startTime }) => startTime >= start && startTime <= start + ms);
    return {
      ms,
      longestTaskMs: Math.max(0, ...within.map(({ duration }) => duration)),
      bytes: file.length,
      slides: slides.length
    };
  }
};

(window as unknown as { bench: BenchPage }).bench = bench;
