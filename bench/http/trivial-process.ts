/** What HTTP costs at all: the smallest Nest application on Fastify that takes a JSON body and answers. */
import 'reflect-metadata';
import { Body, Controller, HttpCode, Module, Post } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';

@Controller()
class TrivialController {
  @Post('handelser')
  @HttpCode(200)
  take(@Body() { event }: { event: { type: string } }) {
    return { taken: event.type };
  }
}

@Module({ controllers: [TrivialController] })
class TrivialModule {}

async function main(): Promise<void> {
  const app = await NestFactory.create<NestFastifyApplication>(TrivialModule, new FastifyAdapter(), {
    logger: false,
  });
  await app.listen(0, '127.0.0.1');
  process.send?.(await app.getUrl());
  process.once('SIGTERM', () => void app.close().then(() => process.exit(0)));
}

// Without its parent there is nobody to measure it.
process.once('disconnect', () => process.exit(1));
void main();
