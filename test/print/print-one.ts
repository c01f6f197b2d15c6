/** Prints the contract of the fixture for one client to the standard output, as a process of its own. */
import { installedPdfFonts } from '../../src/lib/print/pdf/installed-fonts.ts';
import { printPdf } from '../../src/lib/print/pdf.ts';
import { clientContract } from './client-contracts.ts';
import { CONTRACT } from './contract-fixture.ts';

process.stdout.write(printPdf(clientContract(CONTRACT, 7), { fonts: installedPdfFonts(), asOf: '2026-04-01' }));
